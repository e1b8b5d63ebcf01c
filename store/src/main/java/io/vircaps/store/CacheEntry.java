package io.vircaps.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The bytes of one file of the cache: a magic number, the key and the value, each after its length, and the CRC-32 of
 * all before it. Numbers are big-endian.
 */
final class CacheEntry {
    /** Most bytes an entry may have. */
    static final int LIMIT = 1 << 20;

    private static final byte[] MAGIC = "vircaps-cache-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FRAME = MAGIC.length + 3 * Integer.BYTES;

    private CacheEntry() {}

    /** The file's bytes; empty if they would be more than {@link #LIMIT}. */
    static Optional<byte[]> encode(CacheKey key, byte[] value) {
        byte[] name = key.text().getBytes(StandardCharsets.UTF_8);
        long size = (long) FRAME + name.length + value.length;
        if (size > LIMIT) {
            return Optional.empty();
        }
        ByteBuffer entry = ByteBuffer.allocate((int) size).put(MAGIC);
        entry.putInt(name.length).put(name).putInt(value.length).put(value);
        entry.putInt(checksum(entry.array(), entry.position()));
        return Optional.of(entry.array());
    }

    /** The value; empty if the file is incomplete, of another version, or of another key. */
    static Optional<byte[]> decode(CacheKey key, byte[] file) {
        if (file.length < FRAME || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            return Optional.empty();
        }
        ByteBuffer entry = ByteBuffer.wrap(file);
        if (entry.getInt(file.length - Integer.BYTES) != checksum(file, file.length - Integer.BYTES)) {
            return Optional.empty();
        }
        entry.position(MAGIC.length);
        Optional<byte[]> name = part(entry);
        Optional<byte[]> value = name.flatMap(ignored -> part(entry));
        byte[] wanted = key.text().getBytes(StandardCharsets.UTF_8);
        return name.filter(stored -> Arrays.equals(stored, wanted)).flatMap(ignored -> value);
    }

    private static Optional<byte[]> part(ByteBuffer entry) {
        int length = entry.remaining() < Integer.BYTES ? -1 : entry.getInt();
        if (length < 0 || length > entry.remaining()) {
            return Optional.empty();
        }
        byte[] part = new byte[length];
        entry.get(part);
        return Optional.of(part);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
