package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import io.vircaps.store.CacheKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessorKeyTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/cpuinfo", "model : 1\nmicrocode : 0x1\ncpu MHz : 2000\n",
            "proc/sys/kernel/random/boot_id", "a\n"));
    private final Map<String, String> facts = new HashMap<>();

    private CacheKey key() {
        return ProcessorKey.of("kind", HostSource.of(files, facts));
    }

    private boolean changesKey(Runnable change) {
        CacheKey before = key();
        change.run();
        return !key().equals(before);
    }

    @Test
    void changesWithEveryThingTheProcessorsFactsDependOn() {
        assertThat(changesKey(() -> files.put("proc/sys/kernel/random/boot_id", "b\n")))
                .isTrue();
        assertThat(changesKey(() -> files.put("proc/cpuinfo", "model : 1\nmicrocode : 0x2\n")))
                .isTrue();
        assertThat(changesKey(() -> files.put("dev/cpu/0/cpuid", ""))).isTrue();
        assertThat(changesKey(() -> files.put("dev/cpu/0/msr", ""))).isTrue();
        assertThat(changesKey(() -> facts.put("user", "uid=1 gid=0"))).isTrue();
        assertThat(changesKey(() -> facts.put("kvm.device", "0600 0:0"))).isTrue();
        assertThat(ProcessorKey.of("other", HostSource.of(files, facts))).isNotEqualTo(key());
    }

    @Test
    void staysTheSameWithAnotherClock() {
        assertThat(changesKey(() -> files.put("proc/cpuinfo", "model : 1\nmicrocode : 0x1\ncpu MHz : 800\n")))
                .isFalse();
    }

    @Test
    void hasTheErrorOfAFileThatCannotBeRead() {
        facts.put("refused.proc/cpuinfo", "permission denied");

        assertThat(key().text()).contains("permission denied");
    }

    private static boolean isWorthKeeping(ProcessorReason reason, Map<String, String> facts) {
        return ProcessorKey.isWorthKeeping(List.of(Note.of(reason, "a", "b")), HostSource.of(Map.of(), facts));
    }

    @Test
    void anIncompleteResultIsKeptOnlyWhereKvmIsClosed() {
        Map<String, String> open = Map.of("kvm.device", "0600 0:0");

        assertThat(isWorthKeeping(ProcessorReason.TSC_UNKNOWN, Map.of())).isTrue();
        assertThat(isWorthKeeping(ProcessorReason.TSC_UNKNOWN, open)).isFalse();
        assertThat(isWorthKeeping(ProcessorReason.MSR_UNREADABLE, open)).isFalse();
        assertThat(isWorthKeeping(ProcessorReason.TSC_NOT_INVARIANT, open)).isTrue();
        assertThat(isWorthKeeping(ProcessorReason.CPUID_UNREADABLE, Map.of())).isFalse();
    }
}
