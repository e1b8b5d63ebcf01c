package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorExtensionTest {
    private static final String VMX = "0x00000001 0x00 => 0x0 0x0 0x00000020 0x0\n";
    private static final String SVM = "0x80000001 0x00 => 0x0 0x0 0x00000004 0x0\n";
    private static final String NEITHER = "0x00000001 0x00 => 0x1 0x0 0x0 0x0\n";

    @TempDir
    Path directory;

    private String facts = "";
    private String log = "";

    private List<Note> obstacles(String arch, String cpuid, String cpuinfo) throws IOException {
        Files.createDirectories(directory.resolve("root/proc"));
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(directory.resolve("host.txt"), "arch = " + arch + "\n" + facts);
        Files.writeString(directory.resolve("cpuid.txt"), cpuid);
        Files.writeString(directory.resolve("run/dmesg.txt"), log);
        Files.writeString(directory.resolve("root/proc/cpuinfo"), cpuinfo);
        return new ProcessorExtension(HostSource.directory(directory), new Arch(arch)).obstacles();
    }

    @Test
    void hasNoObstacleWhereProcessorAndKernelHaveIt() throws IOException {
        assertThat(obstacles("x86_64", VMX, "flags : fpu vmx\n")).isEmpty();
        assertThat(obstacles("x86_64", SVM, "flags : fpu svm\n")).isEmpty();
        assertThat(obstacles("x86_64", "", "model : 1\n")).isEmpty();
    }

    @Test
    void isMissingInTheProcessor() throws IOException {
        assertThat(obstacles("x86_64", NEITHER, "flags : fpu\n"))
                .containsExactly(Note.of(
                        KvmReason.CPU_WITHOUT_VIRTUALIZATION,
                        "/proc/cpuinfo, flags",
                        "neither vmx nor svm is among them"));
        assertThat(obstacles("x86_64", NEITHER, "model : 1\n"))
                .extracting(Note::subject)
                .containsExactly("CPUID");
    }

    @Test
    void isLockedWhereTheKernelHidesTheFlag() throws IOException {
        assertThat(obstacles("x86_64", VMX, "flags : fpu\n"))
                .containsExactly(Note.of(
                        KvmReason.VIRTUALIZATION_OFF_IN_FIRMWARE,
                        "CPUID",
                        "has the extension; the flags of /proc/cpuinfo have it not"));
    }

    @Test
    void isLockedByTheRegister() throws IOException {
        facts = "msr.0x3a = 0x1\n";

        assertThat(obstacles("x86_64", VMX, "flags : fpu vmx\n"))
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(KvmReason.VIRTUALIZATION_OFF_IN_FIRMWARE, "/dev/cpu/0/msr"));
    }

    @Test
    void isLockedByALineOfTheLog() throws IOException {
        log = "kvm: disabled by bios\n";

        assertThat(obstacles("x86_64", VMX, "flags : fpu vmx\n"))
                .containsExactly(
                        Note.of(KvmReason.VIRTUALIZATION_OFF_IN_FIRMWARE, "kernel log", "kvm: disabled by bios"));
    }

    @Test
    void isNotPassedOnByAHypervisor() throws IOException {
        List<Note> chain = obstacles("x86_64", NEITHER, "flags : fpu hypervisor\n");

        assertThat(chain)
                .extracting(Note::reason)
                .containsExactly(KvmReason.CPU_WITHOUT_VIRTUALIZATION, KvmReason.NESTED_VIRTUALIZATION_OFF);
        assertThat(chain.get(1).detail()).isEqualTo("this host runs in an unknown hypervisor");
    }

    @Test
    void isTheFeatureSieOnS390() throws IOException {
        assertThat(obstacles("s390x", "", "features : esan3 zarch\n"))
                .containsExactly(Note.of(
                        KvmReason.CPU_WITHOUT_VIRTUALIZATION, "/proc/cpuinfo, features", "sie is not among them"));
        assertThat(obstacles("s390x", "", "features : esan3 sie\n")).isEmpty();
    }

    @Test
    void isHypModeOnArm() throws IOException {
        assertThat(obstacles("aarch64", "", "")).isEmpty();
        log = "kvm [1]: HYP mode not available\n";

        assertThat(obstacles("aarch64", "", ""))
                .containsExactly(
                        Note.of(KvmReason.CPU_WITHOUT_VIRTUALIZATION, "kernel log", "kvm [1]: HYP mode not available"));
    }
}
