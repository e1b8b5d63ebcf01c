package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.cpu.MemoryCache;
import io.vircaps.kernel.HostSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspendCacheTest {
    private static final Optional<SuspendSupport> MEMORY = Optional.of(new SuspendSupport(true, false, false));

    private final Map<String, String> files =
            new HashMap<>(Map.of("sys/power/state", "mem\n", "proc/swaps", "/dev/vdb partition 1024 5\n"));
    private final Map<String, String> facts = new HashMap<>();
    private final MemoryCache cache = new MemoryCache(Optional.empty());
    private final AtomicInteger queries = new AtomicInteger();

    private Optional<SuspendSupport> query(Optional<SuspendSupport> result) {
        SuspendSource source = () -> {
            queries.incrementAndGet();
            return result;
        };
        return new SuspendCache(source, cache, HostSource.of(files, facts)).query();
    }

    @Test
    void queriesTheSourceOnce() {
        assertThat(query(MEMORY)).isEqualTo(MEMORY);
        assertThat(query(Optional.empty())).isEqualTo(MEMORY);
        assertThat(queries).hasValue(1);
    }

    @Test
    void keepsTheAbsenceOfASourceToo() {
        assertThat(query(Optional.empty())).isEmpty();
        assertThat(query(MEMORY)).isEmpty();
        assertThat(queries).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "proc/sys/kernel/random/boot_id",
                "sys/power/state",
                "sys/power/disk",
                "proc/swaps",
                "run/dbus/system_bus_socket",
                "run/systemd/seats",
                "usr/lib/systemd/systemd-logind",
                "etc/systemd/logind.conf",
                "etc/systemd/sleep.conf"
            })
    void queriesAgainAfterAChange(String path) {
        query(MEMORY);
        files.put(path, "other\n");

        assertThat(query(Optional.empty())).isEmpty();
        assertThat(queries).hasValue(2);
    }

    @Test
    void queriesAgainForAnotherUser() {
        query(MEMORY);
        facts.put("user", "uid=1 gid=1");

        assertThat(query(Optional.empty())).isEmpty();
    }

    @Test
    void staysTheSameWhileSwapIsUsed() {
        query(MEMORY);
        files.put("proc/swaps", "/dev/vdb partition 1024 99\n");

        assertThat(query(Optional.empty())).isEqualTo(MEMORY);
    }

    @Test
    void queriesAgainWhereTheEntryIsForeign() {
        MemoryCache foreign = new MemoryCache(Optional.of(new byte[] {1, 2, 3}));

        assertThat(new SuspendCache(() -> MEMORY, foreign, HostSource.of(files, facts)).query())
                .isEqualTo(MEMORY);
    }
}
