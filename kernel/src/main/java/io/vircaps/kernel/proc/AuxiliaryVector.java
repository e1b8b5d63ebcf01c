package io.vircaps.kernel.proc;

import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import io.vircaps.model.MemorySize;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The auxiliary vector that the kernel passed to this process at its start, {@code getauxval(3)}: pairs of machine
 * words in {@code /proc/self/auxv}, with a pair of zeros at the end.
 */
public final class AuxiliaryVector {
    /** {@code AT_PAGESZ}: the system's page size. */
    static final long PAGE_SIZE = 6;

    private static final String PATH = "proc/self/auxv";

    private final Map<Long, Long> entries;

    private AuxiliaryVector(Map<Long, Long> entries) {
        this.entries = entries;
    }

    /**
     * This process's vector.
     *
     * @throws KernelException if {@code /proc} is not mounted
     */
    public static AuxiliaryVector of(KernelFiles files) {
        int word = System.getProperty("sun.arch.data.model", "64").equals("32") ? Integer.BYTES : Long.BYTES;
        byte[] content = files.bytes(PATH)
                .orElseThrow(() -> new KernelFileException(PATH, "missing", "the auxiliary vector", "no file"));
        return parse(content, word, ByteOrder.nativeOrder());
    }

    /** Reads pairs of words of {@code word} bytes each; bytes behind the last whole pair are ignored. */
    static AuxiliaryVector parse(byte[] content, int word, ByteOrder order) {
        ByteBuffer words = ByteBuffer.wrap(content).order(order);
        Map<Long, Long> entries = new TreeMap<>();
        while (words.remaining() >= 2 * word) {
            long type = word(words, word);
            long value = word(words, word);
            if (type != 0) {
                entries.put(type, value);
            }
        }
        return new AuxiliaryVector(entries);
    }

    private static long word(ByteBuffer words, int word) {
        return word == Integer.BYTES ? Integer.toUnsignedLong(words.getInt()) : words.getLong();
    }

    /** The value of one entry, for example 16 for {@code AT_HWCAP}; empty if the kernel did not pass it. */
    public OptionalLong value(long type) {
        Long value = entries.get(type);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /**
     * The system's page size.
     *
     * @throws KernelTextException if the vector has no such entry
     */
    public MemorySize pageSize() {
        long size = value(PAGE_SIZE).orElse(0);
        if (size <= 0) {
            throw new KernelTextException(PATH, "an entry AT_PAGESZ", "entries " + entries.keySet());
        }
        return MemorySize.ofBytes(size);
    }
}
