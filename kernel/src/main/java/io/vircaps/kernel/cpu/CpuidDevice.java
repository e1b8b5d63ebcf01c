package io.vircaps.kernel.cpu;

import io.vircaps.model.cpu.CpuidLeaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * {@code /dev/cpu/N/cpuid} of the kernel's cpuid module: 16 bytes at a position whose lower half is the leaf and whose
 * upper half is the subleaf; {@code arch/x86/kernel/cpuid.c}.
 */
final class CpuidDevice {
    private static final int RECORD = 16;

    private CpuidDevice() {}

    /** All leaves; an error of the device is thrown. */
    static List<CpuidLeaf> read(Path device) throws IOException {
        try (FileChannel channel = FileChannel.open(device, StandardOpenOption.READ)) {
            return CpuidWalk.walk((leaf, subleaf) -> query(channel, leaf, subleaf));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static CpuidLeaf query(FileChannel channel, int leaf, int subleaf) {
        ByteBuffer record = ByteBuffer.allocate(RECORD).order(ByteOrder.nativeOrder());
        try {
            int count = channel.read(record, Integer.toUnsignedLong(leaf) | (long) subleaf << 32);
            if (count != RECORD) {
                throw new IOException("read " + count + " bytes of " + RECORD);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CpuidLeaf(leaf, subleaf, record.getInt(0), record.getInt(4), record.getInt(8), record.getInt(12));
    }
}
