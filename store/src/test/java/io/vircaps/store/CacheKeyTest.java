package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CacheKeyTest {
    @Test
    void isTheKindAndOneLineAPart() {
        assertThat(CacheKey.of("kind 1").with("path", "/a b").with("size", 17))
                .isEqualTo(new CacheKey("kind 1\npath=/a b\nsize=17"));
    }

    @Test
    void keepsPartsApartThatOnlyJoinAlike() {
        assertThat(CacheKey.of("k\n").with("a\\", "1\nb=2").text()).isEqualTo("k\\n\na\\\\=1\\nb=2");
        assertThat(CacheKey.of("k").with("a", "\\n").text()).isEqualTo("k\na=\\\\n");
    }

    /** Two sums FNV-1a of 64 bits over the characters, the upper half folded onto the lower. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "kind\na=1"})
    void namesAFileByThirtyTwoDigits(String text) {
        assertThat(new CacheKey(text).fileName())
                .isEqualTo(expected(text, 0xcbf29ce484222325L) + expected(text, 0x9e3779b97f4a7c15L));
    }

    private static String expected(String text, long basis) {
        long sum = basis;
        for (int at = 0; at < text.length(); at++) {
            sum = (sum ^ text.charAt(at)) * 1_099_511_628_211L;
        }
        return "%016x".formatted(sum ^ (sum >>> 32));
    }
}
