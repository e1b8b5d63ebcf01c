package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.host.cause.Isolation;
import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.NumaCall;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HostTextTest {
    @Test
    void writesTheFactsOfAHost() {
        HostFacts facts = HostSource.of(
                        Map.of(),
                        Map.of(
                                "arch", "s390x",
                                "page-size", "65536",
                                "user", "uid=1 gid=2 groups=3,4",
                                "path", "/bin",
                                "home", "/home/a",
                                "kvm.device", "0660 5:36",
                                "kvm.open", "No such device"))
                .facts();

        assertThat(new HostText().facts(facts)).hasToString("""
                arch = s390x
                page-size = 65536
                user = uid=1 gid=2 groups=3,4
                path = /bin
                home = /home/a
                config-home = /home/a/.config
                kvm.device = 0660 5:36
                kvm.open = No such device
                """);
    }

    @Test
    void writesWhatTheHostDirectoryReadsBack() {
        Map<String, String> lines = Map.of("kvm.device", "0600 7:8", "user", "uid=0 gid=0");
        HostFacts facts = HostSource.of(Map.of(), lines).facts();

        assertThat(new HostText().facts(facts).toString())
                .contains("kvm.device = 0600 7:8\nkvm.open = yes\n", "user = uid=0 gid=0\n");
    }

    @Test
    void writesResultsOfCalls() {
        assertThat(new HostText()
                        .hwcap(OptionalLong.of(0x887))
                        .kvmLimits(OptionalInt.of(4096))
                        .subcoreThreads(OptionalInt.of(8))
                        .kvmApiVersion(Optional.of("12"))
                        .devicePrograms(Optional.of(false))
                        .numaCall(NumaCall.NOT_PERMITTED, true)
                        .featureControl(OptionalLong.of(5), OptionalLong.of(0x10)))
                .hasToString("""
                        hwcap = 0x887
                        kvm.max-vcpus = 4096
                        kvm.ppc-smt = 8
                        kvm.api-version = 12
                        cgroup2.device-programs = no
                        numa.get-mempolicy = EPERM
                        msr.0x3a = 0x5
                        msr.0xc0010114 = 0x10
                        """);
    }

    @Test
    void leavesOutWhatIsAbsentOrTheDefault() {
        assertThat(new HostText()
                        .hwcap(OptionalLong.empty())
                        .kvmLimits(OptionalInt.empty())
                        .subcoreThreads(OptionalInt.of(0))
                        .kvmApiVersion(Optional.empty())
                        .devicePrograms(Optional.empty())
                        .numaCall(NumaCall.SUCCEEDED, true)
                        .featureControl(OptionalLong.empty(), OptionalLong.empty())
                        .processor(ProcessorFacts.NONE)
                        .isolation(
                                new Isolation(Optional.empty(), Optional.empty(), Optional.empty()), Optional.empty()))
                .hasToString("");
        assertThat(new HostText().numaCall(NumaCall.SUCCEEDED, false)).hasToString("numa.get-mempolicy = yes\n");
    }

    @Test
    void writesIsolationAndRefusals() {
        assertThat(new HostText()
                        .isolation(
                                new Isolation(Optional.of("2"), Optional.of("0 1000 1"), Optional.of("/sys")),
                                Optional.of("podman"))
                        .refusals(new TreeMap<>(Map.of("b", "permission denied", "a", "Input/output error"))))
                .hasToString("""
                        hidden = /sys
                        seccomp = 2
                        uid-map = 0 1000 1
                        container = podman
                        refused.a = Input/output error
                        refused.b = permission denied
                        """);
    }

    @Test
    void writesTheWaysToSuspendThatWereReported() {
        PowerManagement ways = new PowerManagement(true, false, true, Extras.NONE);
        Note unknown = Note.of(HostReason.POWER_MANAGEMENT_UNKNOWN, "x", "y");

        assertThat(new HostText().powerManagement(Probed.of(ways))).hasToString("""
                logind.CanSuspend = yes
                logind.CanHibernate = no
                logind.CanHybridSleep = yes
                """);
        assertThat(new HostText().powerManagement(Probed.of(ways, unknown))).hasToString("");
    }

    @Test
    void writesRegisterAndClockOfTheProcessor() {
        assertThat(new HostText()
                        .processor(new ProcessorFacts(
                                List.of(),
                                Map.of(0x10a, 0x2bL),
                                Optional.of(new TscClock(new Frequency(2_596_146_000L), true)))))
                .hasToString("msr.0x10a = 0x2b\ntsc.frequency = 2596146000\ntsc.scaling = yes\n");
    }
}
