package io.vircaps.host.power;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordedSuspendSourceTest {
    private static Optional<SuspendSupport> query(Map<String, String> facts) {
        return new RecordedSuspendSource(HostSource.of(Map.of(), facts).facts()).query();
    }

    @Test
    void prefersLogind() {
        assertThat(query(Map.of(
                        "logind.CanSuspend", "no",
                        "logind.CanHibernate", "challenge",
                        "logind.CanHybridSleep", "na",
                        "pm-is-supported.suspend", "yes")))
                .contains(new SuspendSupport(false, true, false));
        assertThat(query(Map.of("logind.CanSuspend", "yes", "logind.CanHybridSleep", "yes")))
                .contains(new SuspendSupport(true, false, true));
    }

    @Test
    void fallsBackToPmUtils() {
        assertThat(query(Map.of(
                        "pm-is-supported.suspend", "yes",
                        "pm-is-supported.hibernate", "no",
                        "pm-is-supported.suspend-hybrid", "yes")))
                .contains(new SuspendSupport(true, false, true));
        assertThat(query(Map.of("pm-is-supported.suspend", "no", "pm-is-supported.hibernate", "yes")))
                .contains(new SuspendSupport(false, true, false));
    }

    @Test
    void isAbsentWhereNothingIsRecorded() {
        assertThat(query(Map.of())).isEmpty();
    }
}
