package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.observed.FactLog;
import io.vircaps.model.Extras;
import io.vircaps.model.Kind;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PowerManagementProbeTest {
    private static final SuspendSource ABSENT = Optional::empty;
    private static final SuspendSource MEMORY = () -> Optional.of(new SuspendSupport(true, false, false));
    private static final SuspendSource NONE = () -> Optional.of(new SuspendSupport(false, false, false));
    private static final SuspendSource BROKEN = () -> {
        throw new SuspendException(Kind.OPERATION_TIMEOUT, "logind", "no reply within 3000 ms");
    };

    private final FactLog log = new FactLog();

    private Probed<PowerManagement> probe(SuspendSource... sources) {
        return new PowerManagementProbe(List.of(sources), log).probe();
    }

    @Test
    void takesTheFirstSourceThatIsPresent() {
        assertThat(probe(ABSENT, MEMORY, NONE))
                .isEqualTo(Probed.of(new PowerManagement(true, false, false, Extras.NONE)));
    }

    @Test
    void notesThatNoWayIsSupported() {
        assertThat(probe(NONE))
                .isEqualTo(Probed.of(
                        PowerManagement.NONE,
                        Note.of(HostReason.SUSPEND_NOT_SUPPORTED, "org.freedesktop.login1", "no way is supported")));
    }

    @Test
    void notesThatNoSourceIsPresent() {
        assertThat(probe(ABSENT))
                .isEqualTo(Probed.of(
                        PowerManagement.NONE,
                        Note.of(HostReason.POWER_MANAGEMENT_UNKNOWN, "org.freedesktop.login1", "not running")));
    }

    @Test
    void notesAFailureAndDoesNotQueryFurtherSources() {
        assertThat(probe(BROKEN, MEMORY))
                .isEqualTo(Probed.of(
                        PowerManagement.NONE,
                        Note.of(HostReason.POWER_MANAGEMENT_FAILED, "logind", "no reply within 3000 ms")));
        assertThat(log.obstacle()).contains("logind did not reply");
    }

    @Test
    void readsWhatAHostDirectoryRecords() {
        HostSource host = HostSource.of(Map.of(), Map.of("logind.CanHibernate", "yes", "logind.CanSuspend", "no"));

        assertThat(PowerManagementProbe.of(host, ProbeCache.none()).probe().value())
                .isEqualTo(new PowerManagement(false, true, false, Extras.NONE));
    }

    /** A live machine with neither a bus nor pm-utils. */
    @Test
    void queriesNoBusWithoutASocket() {
        HostFacts facts =
                HostSource.of(Map.of(), Map.of("path", "/nonexistent")).facts();
        HostSource host = new HostSource(KernelFiles.of(Map.of()), facts, Optional.empty(), true);

        assertThat(PowerManagementProbe.of(host, ProbeCache.none()).probe().notes())
                .extracting(Note::reason)
                .containsExactly(HostReason.POWER_MANAGEMENT_UNKNOWN);
    }
}
