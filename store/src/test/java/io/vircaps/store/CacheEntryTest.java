package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CacheEntryTest {
    private static final CacheKey KEY = CacheKey.of("kind").with("a", "1");
    private static final byte[] VALUE = {1, 2, 3};

    private static byte[] encoded() {
        return CacheEntry.encode(KEY, VALUE).orElseThrow();
    }

    @Test
    void isMagicKeyValueAndChecksum() {
        byte[] name = KEY.text().getBytes(StandardCharsets.UTF_8);
        ByteBuffer expected = ByteBuffer.allocate(16 + 4 + name.length + 4 + 3 + 4)
                .put("vircaps-cache-1\n".getBytes(StandardCharsets.US_ASCII))
                .putInt(name.length)
                .put(name)
                .putInt(3)
                .put(VALUE);
        CRC32 sum = new CRC32();
        sum.update(expected.array(), 0, expected.position());
        assertThat(encoded()).isEqualTo(expected.putInt((int) sum.getValue()).array());
    }

    @Test
    void isReadBack() {
        assertThat(CacheEntry.decode(KEY, encoded())).contains(VALUE);
        byte[] empty = CacheEntry.encode(CacheKey.of(""), new byte[0]).orElseThrow();
        assertThat(CacheEntry.decode(CacheKey.of(""), empty)).contains(new byte[0]);
    }

    @Test
    void isOfItsKeyAlone() {
        assertThat(CacheEntry.decode(CacheKey.of("kind"), encoded())).isEmpty();
    }

    @Test
    void isBounded() {
        int frame = encoded().length - VALUE.length;
        byte[] most = new byte[CacheEntry.LIMIT - frame];
        assertThat(CacheEntry.encode(KEY, most).orElseThrow()).hasSize(CacheEntry.LIMIT);
        assertThat(CacheEntry.encode(KEY, new byte[most.length + 1])).isEmpty();
    }

    @Test
    void isEmptyIfALengthDoesNotFit() {
        for (int at : new int[] {16, 16 + 4 + KEY.text().length()}) {
            for (int length : new int[] {-1, Integer.MAX_VALUE, 1000}) {
                byte[] file = encoded();
                ByteBuffer.wrap(file).putInt(at, length);
                assertThat(CacheEntry.decode(KEY, summed(file))).isEmpty();
            }
        }
    }

    /** A file whose checksum is right whatever stands in it. */
    private static byte[] summed(byte[] file) {
        CRC32 sum = new CRC32();
        sum.update(file, 0, file.length - 4);
        ByteBuffer.wrap(file).putInt(file.length - 4, (int) sum.getValue());
        return file;
    }

    @Test
    void isEmptyIfTheFileIsTooShort() {
        assertThat(CacheEntry.decode(KEY, new byte[0])).isEmpty();
        assertThat(CacheEntry.decode(KEY, "vircaps-cache-1\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void isEmptyIfTheValueIsMissing() {
        byte[] name = KEY.text().getBytes(StandardCharsets.UTF_8);
        byte[] file = ByteBuffer.allocate(16 + 4 + name.length + 4)
                .put("vircaps-cache-1\n".getBytes(StandardCharsets.US_ASCII))
                .putInt(name.length)
                .put(name)
                .array();
        assertThat(CacheEntry.decode(KEY, summed(file))).isEmpty();
        byte[] other = encoded();
        other[0] = 'x';
        assertThat(CacheEntry.decode(KEY, summed(other))).isEmpty();
    }
}
