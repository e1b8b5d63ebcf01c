package io.vircaps.host.cause;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootNotesTest {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    private RootNotes roots(Note... kvm) {
        return new RootNotes(HostSource.of(files, facts), List.of(kvm));
    }

    private static Note kvm(KvmReason reason, String detail) {
        return Note.of(reason, "/dev/kvm", detail);
    }

    @Test
    void hiddenDirectoriesAreNamedByTheirTop() {
        facts.put("hidden", "/dev /sys/firmware /proc/misc /proc/stat");

        assertThat(roots().hiding("/dev/kvm"))
                .contains(Note.of(CauseReason.DEV_EMPTY, "/dev", "neither null nor zero is there"));
        assertThat(roots().hiding("proc/misc"))
                .contains(Note.of(
                        CauseReason.PROC_PARTLY_HIDDEN, "/proc", "missing, empty or covered: /proc/misc, /proc/stat"));
        assertThat(roots().hiding("/sys/firmware/dmi"))
                .contains(Note.of(CauseReason.SYS_PARTLY_HIDDEN, "/sys", "covered by another mount: /sys/firmware"));
        assertThat(roots().hiding("etc/passwd")).isEmpty();
    }

    @Test
    void aHiddenSysHidesAllOfIt() {
        facts.put("hidden", "/sys");

        assertThat(roots().hiding("sys/devices/system/cpu"))
                .contains(Note.of(CauseReason.SYS_EMPTY, "/sys", "no directory devices in it"));
    }

    @Test
    void whatWasNotRecordedIsNotHidden() {
        files.put("proc/cpuinfo", "x");

        assertThat(roots().hiding("sys/devices"))
                .contains(Note.of(CauseReason.SYS_NOT_RECORDED, "root/sys", "not in the host directory"));
        assertThat(roots().hiding("proc/misc")).map(Note::reason).contains(CauseReason.PROC_NOT_RECORDED);
    }

    @Test
    void aUserNamespaceMisleadsRootAndUnmappedOwners() {
        Note refused = Note.of(HostReason.DMI_NOT_READABLE, "x", "permission denied");
        assertThat(roots().userNamespace(refused)).isEmpty();

        facts.put("uid-map", "0 1000 1");
        assertThat(roots().userNamespace(refused))
                .contains(Note.of(CauseReason.USER_NAMESPACE, "/proc/self/uid_map", "0 1000 1"));

        facts.put("user", "uid=1 gid=1");
        assertThat(roots().userNamespace(refused)).isEmpty();

        facts.put("kvm.device", "0660 65534:65534");
        assertThat(roots().userNamespace(kvm(KvmReason.KVM_NOT_PERMITTED, "x"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operation not permitted", "ioctl: errno 1", "ioctl: errno 38", "Function not implemented"})
    void aFilterRefusesCallsInItsUsualWords(String detail) {
        assertThat(roots().seccomp(kvm(KvmReason.KVM_REFUSES_CALLS, detail))).isEmpty();

        facts.put("seccomp", "2");
        assertThat(roots().seccomp(kvm(KvmReason.KVM_REFUSES_CALLS, detail)))
                .contains(Note.of(CauseReason.SECCOMP_FILTER, "/proc/self/status", "Seccomp: 2"));
    }

    @Test
    void aFilterIsNotTheCauseOfOtherErrors() {
        facts.put("seccomp", "2");

        assertThat(roots().seccomp(kvm(KvmReason.KVM_REFUSES_CALLS, "ioctl: errno 25")))
                .isEmpty();
        assertThat(roots().seccomp(kvm(KvmReason.KVM_NOT_OPENED, "Operation not permitted")))
                .isEmpty();
    }

    @Test
    void windowsIsNamedByItsKernel() {
        assertThat(roots().windows()).isEmpty();

        files.put("proc/sys/kernel/osrelease", "5.15.0-microsoft-standard-WSL2\n");
        assertThat(roots().windows())
                .contains(Note.of(CauseReason.WSL, "/proc/sys/kernel/osrelease", "5.15.0-microsoft-standard-WSL2"));

        files.put("proc/sys/kernel/osrelease", "4.4.0-19041-Microsoft\n");
        assertThat(roots().windows().flatMap(Note::remedy))
                .contains("WSL 1 has no Linux kernel: wsl --set-version NAME 2, in Windows");
    }

    @Test
    void theMachineAboveIsTheCauseOfKvmIfThatIsOne() {
        files.put("sys/class/dmi/id/sys_vendor", "QEMU\n");
        assertThat(roots().machineAbove())
                .contains(Note.of(
                        CauseReason.VIRTUAL_MACHINE, "/sys/class/dmi/id/sys_vendor: QEMU", "this host runs in KVM"));

        Note nested = kvm(KvmReason.NESTED_VIRTUALIZATION_OFF, "x");
        assertThat(roots(kvm(KvmReason.KVM_MISSING, "x"), nested).machineAbove())
                .contains(nested);
    }

    @Test
    void aMissingBusIsStated() {
        assertThat(roots().bus()).isEmpty();

        facts.put("hidden", "/run/dbus/system_bus_socket");
        assertThat(roots().bus())
                .contains(Note.of(CauseReason.DBUS_MISSING, "/run/dbus/system_bus_socket", "no such file"));
    }
}
