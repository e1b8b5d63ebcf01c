package io.vircaps.store;

import java.util.Locale;
import java.util.Objects;

/**
 * What one cached result depends on, as named parts in the order they were added. Two results share an entry exactly if
 * the texts of their keys are equal.
 *
 * @param text the kind of result, then one line {@code name=value} a part
 */
public record CacheKey(String text) {
    /*
     * The file name is a 128 bit digest made of two FNV-1a sums (http://www.isthe.com/chongo/tech/comp/fnv/) with
     * different seeds, not a cryptographic one (ADR 0012). It need not withstand an attacker: the whole key stands in
     * the entry and is compared, so a collision is a miss.
     */
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long SECOND_BASIS = 0x9e3779b97f4a7c15L;

    public CacheKey {
        Objects.requireNonNull(text, "text");
    }

    /** A key without parts, for one kind of result. The kind includes the version of the result's encoding. */
    public static CacheKey of(String kind) {
        return new CacheKey(escape(kind));
    }

    /** The same key with one more part. */
    public CacheKey with(String name, String value) {
        return new CacheKey(text + '\n' + escape(name) + '=' + escape(value));
    }

    /** The same key with one more part. */
    public CacheKey with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** The entry's name within the directory: 32 lower-case hexadecimal digits. */
    String fileName() {
        return hex(digest(FNV_BASIS)) + hex(digest(SECOND_BASIS));
    }

    private long digest(long basis) {
        long sum = basis;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * FNV_PRIME;
        }
        return sum ^ (sum >>> 32);
    }

    private static String hex(long number) {
        String digits = Long.toHexString(number).toLowerCase(Locale.ROOT);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static String escape(String part) {
        return part.indexOf('\n') < 0 && part.indexOf('\\') < 0
                ? part
                : part.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
