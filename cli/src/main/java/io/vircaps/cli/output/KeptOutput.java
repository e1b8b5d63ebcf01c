package io.vircaps.cli.output;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.observed.ObservedHost;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The output of a command line, with the facts of the machine that it was made of. As bytes: the number of facts, each
 * fact's query and result, then standard output and standard error. Each part stands after its length in four bytes,
 * big-endian.
 */
final class KeptOutput {
    private final byte[] out;
    private final byte[] err;

    private KeptOutput(byte[] out, byte[] err) {
        this.out = out;
        this.err = err;
    }

    /** The bytes of standard output. */
    byte[] out() {
        return out;
    }

    /** The bytes of standard error. */
    byte[] err() {
        return err;
    }

    /** The bytes of an entry. */
    static byte[] encode(Map<String, String> facts, byte[] out, byte[] err) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream entry = new DataOutputStream(bytes);
        try {
            entry.writeInt(facts.size());
            for (Map.Entry<String, String> fact : facts.entrySet()) {
                write(entry, fact.getKey().getBytes(StandardCharsets.UTF_8));
                write(entry, fact.getValue().getBytes(StandardCharsets.UTF_8));
            }
            write(entry, out);
            write(entry, err);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // an array is written to
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream entry, byte[] part) throws IOException {
        entry.writeInt(part.length);
        entry.write(part);
    }

    /**
     * The output of an entry; empty if a fact is no longer what it was, or these are not the bytes of an entry.
     *
     * @param host the machine as it is now
     */
    static Optional<KeptOutput> decode(byte[] bytes, HostSource host) {
        ByteBuffer entry = ByteBuffer.wrap(bytes);
        try {
            for (int facts = entry.getInt(); facts > 0; facts--) {
                String query = text(entry);
                if (!ObservedHost.holds(host, query, text(entry))) {
                    return Optional.empty();
                }
            }
            return Optional.of(new KeptOutput(part(entry), part(entry)));
        } catch (BufferUnderflowException tooShort) {
            return Optional.empty();
        }
    }

    private static String text(ByteBuffer entry) {
        return new String(part(entry), StandardCharsets.UTF_8);
    }

    private static byte[] part(ByteBuffer entry) {
        int length = entry.getInt();
        if (length < 0 || length > entry.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] part = new byte[length];
        entry.get(part);
        return part;
    }
}
