package io.vircaps.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProbeCacheTest {
    @Test
    void isInVarCacheForRootWhateverTheEnvironment() {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", "/home/jo/.cache", "HOME", "/home/jo");

        assertThat(ProbeCache.defaultDirectory(0, environment)).hasValue(Path.of("/var/cache/vircaps"));
        assertThat(ProbeCache.defaultDirectory(1000, environment)).hasValue(Path.of("/home/jo/.cache/vircaps"));
    }

    @Test
    void isInTheDirectoryOfTheSystemProperty() {
        System.setProperty("io.vircaps.cache", "/srv/agent/cache");
        try {
            assertThat(ProbeCache.defaultDirectory(0, Map.of())).hasValue(Path.of("/srv/agent/cache"));
        } finally {
            System.clearProperty("io.vircaps.cache");
        }
    }

    @Test
    void ignoresARelativeCacheHome() {
        assertThat(ProbeCache.defaultDirectory(1000, Map.of("XDG_CACHE_HOME", "cache", "HOME", "/home/jo")))
                .hasValue(Path.of("/home/jo/.cache/vircaps"));
        assertThat(ProbeCache.defaultDirectory(1000, Map.of())).isEqualTo(Optional.empty());
    }

    @Test
    void ignoresARelativeHome() {
        assertThat(ProbeCache.defaultDirectory(1000, Map.of("HOME", "jo"))).isEmpty();
    }

    @Test
    void holdsNothingForARecordedHost() {
        assertThat(ProbeCache.of(HostSource.of(Map.of(), Map.of()), true)).isInstanceOf(NoCache.class);
    }

    @Test
    void holdsNothingOfTheLiveHostIfItIsNotWanted() {
        assertThat(ProbeCache.of(HostSource.live(), false)).isInstanceOf(NoCache.class);
    }

    @Test
    void isADirectoryOrNothing() {
        assertThat(ProbeCache.in(Path.of("/nowhere"), 1)).isInstanceOf(DirectoryCache.class);
        assertThat(ProbeCache.none()).isInstanceOf(NoCache.class);
    }
}
