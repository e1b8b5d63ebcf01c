package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Host directories on which KVM cannot be used, each for another reason. */
class KvmDiagnosisTest {
    /** An Intel processor; leaf 1 has VMX in bit 5 of ECX. */
    private static final String WITH_VMX = "0x00000001 0x00 => 0x000006f2 0x00000000 0x00080221 0x078bfbff\n";

    private static final String WITHOUT_VMX = "0x00000001 0x00 => 0x000006f2 0x00000000 0x80080201 0x078bfbff\n";
    private static final String UNDER_KVM = "0x40000000 0x00 => 0x40000001 0x4b4d564b 0x564b4d56 0x0000004d\n";

    @TempDir
    private Path directory;

    private final Map<String, String> facts = new TreeMap<>(Map.of("arch", "x86_64"));

    private void file(String path, String content) throws IOException {
        Path file = directory.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private void cpuinfo(String vendor, String flags) throws IOException {
        file("root/proc/cpuinfo", "processor\t: 0\nvendor_id\t: " + vendor + "\nflags\t\t: fpu " + flags + "\n\n");
    }

    private void processor(String leaves, String flags) throws IOException {
        file("cpuid.txt", leaves);
        cpuinfo("GenuineIntel", flags);
    }

    private List<Note> chain() throws IOException {
        List<String> lines = new ArrayList<>();
        facts.forEach((key, value) -> lines.add(key + " = " + value));
        file("host.txt", String.join("\n", lines) + "\n");
        Files.createDirectories(directory.resolve("root/sys/kernel"));
        return KvmDiagnosis.of(HostSource.directory(directory));
    }

    private static List<String> codes(List<Note> chain) {
        return chain.stream().map(Note::reason).map(Reason::name).toList();
    }

    private static String remedy(List<Note> chain) {
        return new Explanation("kvm", chain).remedy().orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void isGivenByADiagnosis(KvmReason reason) throws IOException {
        make(reason);

        assertThat(codes(chain())).contains(reason.name());
    }

    /** Without a default, so that a new reason needs a host that has it. */
    private void make(KvmReason reason) throws IOException {
        switch (reason) {
            case KVM_MISSING, KVM_MODULE_NOT_LOADED -> processor(WITH_VMX, "vmx");
            case KVM_NOT_PERMITTED -> ordinaryUser("0660 0:107");
            case KVM_NOT_OPENED -> {
                facts.put("kvm.device", "0600 0:0");
                facts.put("kvm.open", "No such device");
            }
            case KVM_REFUSES_CALLS -> {
                facts.put("kvm.device", "0600 0:0");
                facts.put("kvm.api-version", "ioctl: errno 25");
            }
            case KVM_DEVICE_NOT_MADE -> file("root/proc/misc", "229 fuse\n232 kvm\n");
            case KVM_MODULE_BLACKLISTED -> {
                processor(WITH_VMX, "vmx");
                file("root/etc/modprobe.d/mine.conf", "# no\nblacklist kvm-intel\n");
            }
            case KVM_NOT_IN_KERNEL -> {
                processor(WITH_VMX, "vmx");
                file("root/proc/sys/kernel/osrelease", "6.1.0-cloud\n");
                file("root/lib/modules/6.1.0-cloud/modules.dep", "kernel/fs/ext4/ext4.ko:\n");
            }
            case VIRTUALIZATION_OFF_IN_FIRMWARE -> processor(WITH_VMX, "");
            case CPU_WITHOUT_VIRTUALIZATION -> processor("", "");
            case NESTED_VIRTUALIZATION_OFF -> processor(WITHOUT_VMX + UNDER_KVM, "hypervisor");
        }
    }

    private void ordinaryUser(String device) throws IOException {
        facts.put("kvm.device", device);
        facts.put("user", "uid=1000 gid=1000");
        file("root/etc/passwd", "jo:x:1000:1000::/home/jo:/bin/sh\n");
        file("root/etc/group", "kvm:x:107:\njo:x:1000:\n");
    }

    @Test
    void findsNothingWrongWhereKvmReplies() throws IOException {
        facts.put("kvm.device", "0660 0:107");
        facts.put("kvm.api-version", "12");

        assertThat(chain()).isEmpty();
    }

    @Test
    void goesDownToTheMachineAbove() throws IOException {
        processor(WITHOUT_VMX + UNDER_KVM, "hypervisor");
        List<Note> chain = chain();

        assertThat(codes(chain))
                .containsExactly(
                        "KVM_MISSING",
                        "KVM_MODULE_NOT_LOADED",
                        "CPU_WITHOUT_VIRTUALIZATION",
                        "NESTED_VIRTUALIZATION_OFF");
        assertThat(chain.get(3).subject()).isEqualTo("CPUID 0x40000000: KVMKVMKVM");
        assertThat(remedy(chain)).contains("nested=1", "host-passthrough");
    }

    @Test
    void statesForWhichGuestsItsOwnModuleIsSet() throws IOException {
        processor(WITHOUT_VMX + UNDER_KVM, "hypervisor");
        file("root/sys/module/kvm_intel/parameters/nested", "Y\n");
        List<Note> chain = chain();

        assertThat(codes(chain))
                .containsExactly("KVM_MISSING", "CPU_WITHOUT_VIRTUALIZATION", "NESTED_VIRTUALIZATION_OFF");
        assertThat(chain.get(2).detail())
                .isEqualTo("this host runs in KVM; nested=Y of its own kvm_intel counts for its guests alone");
    }

    @ParameterizedTest
    @CsvSource({
        "sys/class/dmi/id/sys_vendor, Amazon EC2, *.metal",
        "sys/class/dmi/id/product_name, 'VMware7,1', vhv.enable",
        "sys/class/dmi/id/product_name, VirtualBox, --nested-hw-virt on",
        "sys/class/dmi/id/sys_vendor, Microsoft Corporation, ExposeVirtualizationExtensions",
        "sys/class/dmi/id/product_name, Google Compute Engine, --enable-nested-virtualization",
        "sys/hypervisor/type, xen, nestedhvm = 1",
        "proc/xen/capabilities, control_d, start the machine without Xen",
        "sys/class/dmi/id/sys_vendor, Homemade, ask the operator of the outer machine",
    })
    void hasARemedyForEachHypervisor(String path, String content, String remedy) throws IOException {
        processor(WITHOUT_VMX, "hypervisor");
        file("root/" + path, content + "\n");

        assertThat(remedy(chain())).contains(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "msr.0x3a, 0x1, 'locked, without bit 2'",
        "msr.0xc0010114, 0x18, 'bit 4, SVMDIS'",
    })
    void readsTheRegisterThatFirmwareLocks(String key, String value, String detail) throws IOException {
        processor(WITH_VMX, "vmx");
        facts.put(key, value);
        List<Note> chain = chain();

        assertThat(codes(chain)).endsWith("VIRTUALIZATION_OFF_IN_FIRMWARE");
        assertThat(chain.get(chain.size() - 1).detail()).contains(detail);
        assertThat(remedy(chain)).contains("firmware");
    }

    @Test
    void takesNoOpenRegisterForALockedOne() throws IOException {
        processor(WITH_VMX, "vmx");
        facts.put("msr.0x3a", "0x5");
        facts.put("msr.0xc0010114", "0x0");

        assertThat(codes(chain())).containsExactly("KVM_MISSING", "KVM_MODULE_NOT_LOADED");
    }

    @Test
    void repeatsTheKernelsMessage() throws IOException {
        processor(WITH_VMX, "vmx");
        file(KernelLog.RECORDED, "[    3.1] kvm: disabled by bios\n");
        List<Note> chain = chain();

        assertThat(chain.get(chain.size() - 1).detail()).isEqualTo("[    3.1] kvm: disabled by bios");
        assertThat(codes(chain)).endsWith("VIRTUALIZATION_OFF_IN_FIRMWARE");
    }

    @Test
    void distinguishesAContainerFromAHost() throws IOException {
        file("root/proc/misc", "232 kvm\n");
        file("root/.dockerenv", "");
        List<Note> chain = chain();

        assertThat(chain.get(1).detail()).isEqualTo("names the device kvm, and /.dockerenv indicates a container");
        assertThat(remedy(chain)).contains("--device /dev/kvm");
    }

    @Test
    void seesNoModuleMissingWhereModulesAreHidden() throws IOException {
        processor(WITH_VMX, "vmx");
        Files.createDirectories(directory.resolve("root/sys/module"));

        assertThat(codes(chain())).containsExactly("KVM_MISSING");
    }

    @Test
    void usesCpuidWhereTheFlagsAreHidden() throws IOException {
        file("cpuid.txt", WITH_VMX);
        assertThat(codes(chain())).doesNotContain("VIRTUALIZATION_OFF_IN_FIRMWARE", "CPU_WITHOUT_VIRTUALIZATION");

        file("cpuid.txt", WITHOUT_VMX + UNDER_KVM);
        assertThat(chain().get(2).subject()).isEqualTo("CPUID");
    }

    @Test
    void findsTheKernelsOtherListAndTheVariableOfProcess1() throws IOException {
        file("root/sys/class/misc/kvm/dev", "10:232\n");
        facts.put("container", "lxc");

        assertThat(chain().get(1).subject()).isEqualTo("/sys/class/misc/kvm");
        assertThat(chain().get(1).detail()).endsWith("container=lxc of process 1 indicates a container");
    }

    @Test
    void namesTheModuleOfTheProcessorsMaker() throws IOException {
        cpuinfo("AuthenticAMD", "svm");

        assertThat(remedy(chain())).contains("modprobe kvm_amd");
    }

    @ParameterizedTest
    @CsvSource({
        "0660 0:107, 'as root: usermod -aG kvm jo, and let the user log in again'",
        "0600 0:0, 'as root: chgrp kvm /dev/kvm && chmod 0660 /dev/kvm'",
        "0660 0:0, 'as root: chgrp kvm /dev/kvm && chmod 0660 /dev/kvm'",
        "0640 0:107, 'as root: chgrp kvm /dev/kvm && chmod 0660 /dev/kvm'",
    })
    void namesTheRemedyThatOpensTheDevice(String device, String remedy) throws IOException {
        ordinaryUser(device);

        assertThat(remedy(chain())).startsWith(remedy);
    }

    @Test
    void makesTheGroupThatTheRemedyNeeds() throws IOException {
        ordinaryUser("0600 0:0");
        file("root/etc/group", "jo:x:1000:\n");

        assertThat(remedy(chain())).startsWith("as root: groupadd --system kvm && chgrp kvm /dev/kvm");
    }

    @Test
    void recognizesAMemberWhoDidNotLogInSince() throws IOException {
        ordinaryUser("0660 0:107");
        file("root/etc/group", "kvm:x:107:ann,jo\n");

        assertThat(remedy(chain())).startsWith("log in again");
    }

    @ParameterizedTest
    @CsvSource({"s390x, 'features\t: esan3 zarch', true", "s390x, 'features\t: esan3 sie', false"})
    void looksForTheExtensionOfS390(String arch, String line, boolean missing) throws IOException {
        facts.put("arch", arch);
        file("root/proc/cpuinfo", line + "\n");

        assertThat(codes(chain()).contains("CPU_WITHOUT_VIRTUALIZATION")).isEqualTo(missing);
    }

    @Test
    void readsOfAnArmThatStartedTooLow() throws IOException {
        facts.put("arch", "aarch64");
        file(KernelLog.RECORDED, "[    0.5] kvm [1]: HYP mode not available\n");

        assertThat(codes(chain())).endsWith("CPU_WITHOUT_VIRTUALIZATION");
    }

    @Test
    void keepsTheFirstNoteWhereNothingCanBeRead() throws IOException {
        facts.put("refused.proc", "permission denied");
        facts.put("refused.sys", "permission denied");
        facts.put("refused.etc", "permission denied");

        assertThat(codes(chain())).startsWith("KVM_MISSING");
    }
}
