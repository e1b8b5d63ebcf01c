package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where answers are kept if nobody says. */
class DefaultDirectoryTest {
    @Test
    void rootsAnswersStandWhereRootsEnvironmentHasNoSay() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/home/jo/.cache", "HOME", "/home/jo");

        assertThat(ProbeCache.defaultDirectory(0, environment)).hasValue(Path.of("/var/cache/vircaps"));
        assertThat(ProbeCache.defaultDirectory(1000, environment)).hasValue(Path.of("/home/jo/.cache/vircaps"));
    }

    @Test
    void programsMayNameADirectoryOfTheirOwn() {
        System.setProperty("io.vircaps.cache", "/srv/agent/cache");
        try {
            assertThat(ProbeCache.defaultDirectory(0, Map.of())).hasValue(Path.of("/srv/agent/cache"));
        } finally {
            System.clearProperty("io.vircaps.cache");
        }
    }

    @Test
    void relativeCacheHomeIsNoCacheHome() {
        assertThat(ProbeCache.defaultDirectory(1000, Map.of("XDG_CACHE_HOME", "cache", "HOME", "/home/jo")))
                .hasValue(Path.of("/home/jo/.cache/vircaps"));
        assertThat(ProbeCache.defaultDirectory(1000, Map.of())).isEqualTo(Optional.empty());
    }
}
