package io.vircaps.host.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IsolationTest {
    private static Isolation live(Map<String, String> files) {
        HostFacts facts = HostSource.of(Map.of(), Map.of()).facts();
        return Isolation.of(new HostSource(KernelFiles.of(files), facts, Optional.empty(), true));
    }

    @Test
    void isThatOfAHostDirectory() {
        HostSource host = HostSource.of(Map.of(), Map.of("seccomp", "2", "uid-map", "0 1000 1", "hidden", "/sys"));

        assertThat(Isolation.of(host))
                .isEqualTo(new Isolation(Optional.of("2"), Optional.of("0 1000 1"), Optional.of("/sys")));
        assertThat(Isolation.of(HostSource.of(Map.of(), Map.of())))
                .isEqualTo(new Isolation(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void isReadFromTheLiveProcess() {
        Isolation isolation = live(Map.of(
                "proc/self/status", "Seccomp:\t1\n",
                "proc/self/uid_map", "         0       1000          1\n         1     100000      65536\n"));

        assertThat(isolation.seccomp()).contains("1");
        assertThat(isolation.uidMap()).contains("0 1000 1, 1 100000 65536");
        assertThat(isolation.hidden().orElse("")).startsWith("/dev ");
    }

    @Test
    void isUnknownWhereProcIsMissing() {
        assertThat(live(Map.of()).seccomp()).isEmpty();
        assertThat(live(Map.of()).uidMap()).isEmpty();
    }

    @Test
    void recordsWhatMostHostsHaveNot() {
        Isolation usual = new Isolation(Optional.of("0"), Optional.of("0 0 4294967295"), Optional.of("/sys"));

        assertThat(usual.worthRecording())
                .isEqualTo(new Isolation(Optional.empty(), Optional.empty(), Optional.of("/sys")));
        Isolation unusual = new Isolation(Optional.of("2"), Optional.of("0 1000 1"), Optional.empty());
        assertThat(unusual.worthRecording()).isEqualTo(unusual);
    }

    @Test
    void filtersCallsInMode2() {
        assertThat(new Isolation(Optional.of("2"), Optional.empty(), Optional.empty()).filtersCalls())
                .isTrue();
        assertThat(new Isolation(Optional.of("1"), Optional.empty(), Optional.empty()).filtersCalls())
                .isFalse();
    }

    @Test
    void hasOwnUsersWhereTheMapIsNoIdentity() {
        assertThat(new Isolation(Optional.empty(), Optional.of("0 1000 1"), Optional.empty()).hasOwnUsers())
                .isTrue();
        assertThat(new Isolation(Optional.empty(), Optional.of("0 0 4294967295"), Optional.empty()).hasOwnUsers())
                .isFalse();
        assertThat(new Isolation(Optional.empty(), Optional.of(""), Optional.empty()).hasOwnUsers())
                .isFalse();
    }
}
