package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoCacheTest {
    @Test
    void keepsNothing() {
        NoCache cache = new NoCache();
        CacheKey key = CacheKey.of("kind");
        cache.write(key, new byte[] {1});

        assertThat(cache.read(key)).isEmpty();
        assertThat(cache.clear()).isZero();
        assertThat(cache.notes()).isEmpty();
    }
}
