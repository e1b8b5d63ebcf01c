package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The verb {@code host-validate} on hosts made for each verdict. */
class HostValidateVerbTest {
    private static final String CGROUP_1 = """
            c /sys/fs/cgroup/cpu,cpuacct cgroup rw,cpu,cpuacct 0 0
            c /sys/fs/cgroup/memory cgroup rw,memory 0 0
            c /sys/fs/cgroup/systemd cgroup rw,name=systemd 0 0
            """;
    private static final String CGROUP_2 = "c /sys/fs/cgroup/unified cgroup2 rw 0 0\n";

    @TempDir
    private Path host;

    private HostValidateVerbTest facts(String lines) throws IOException {
        Files.writeString(host.resolve("host.txt"), lines);
        return this;
    }

    private HostValidateVerbTest file(String path, String content) throws IOException {
        Path file = host.resolve("root").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
        return this;
    }

    private Call ours(String line) {
        return Call.of(("--host " + host + " host-validate " + line).split(" "));
    }

    /** The verdict and hint on one subject. */
    private String verdict(String engine, String subject) {
        List<String> lines = ours(engine)
                .out()
                .lines()
                .filter(line -> line.contains("Checking " + subject + " "))
                .toList();
        assertThat(lines).hasSize(1);
        return lines.get(0).substring(lines.get(0).indexOf(": ", 20) + 2);
    }

    @Test
    void namesWhatIsWrongWithKvm() throws IOException {
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags\t\t: fpu vmx de\n");
        assertThat(verdict("qemu", "for hardware virtualization")).isEqualTo("PASS");
        assertThat(verdict("qemu", "if device /dev/kvm exists")).startsWith("FAIL (Check that the 'kvm-intel'");

        facts("arch = x86_64\nuser = uid=5 gid=5\nkvm.device = 0660 0:7\n");
        assertThat(verdict("qemu", "if device /dev/kvm is accessible")).startsWith("FAIL (Check /dev/kvm is world");

        facts("arch = x86_64\nuser = uid=5 gid=5 groups=7\nkvm.device = 0660 0:7\nkvm.open = no such device\n");
        assertThat(verdict("qemu", "if device /dev/kvm is accessible")).isEqualTo("PASS");
    }

    @Test
    void readsNoFurtherIntoALineThanVirtHostValidate() throws IOException {
        String filler = "x".repeat(1030);
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags : " + filler + " vmx sev\n");

        assertThat(verdict("qemu", "for hardware virtualization")).startsWith("FAIL");
    }

    /** {@code virt-host-validate} ends with 1 and does not say why. */
    @ParameterizedTest
    @CsvSource({"'', no such file", "refused.proc/cpuinfo = Permission denied, 'cannot be read: Permission denied'"})
    void reportsWhyItCannotCheckWithoutCpuinfo(String fact, String why) throws IOException {
        String message = "Unable to get CPU flags: /proc/cpuinfo: " + why;
        facts("arch = x86_64\n" + fact + "\n").file("proc/cpuinfo.none", "");

        assertThat(ours("qemu")).isEqualTo(new Call(1, "", message + "\n"));
        assertThat(ours("--output json qemu").out()).contains("\"fit\": false", "\"" + message + "\"");
        assertThat(ours("--output junit qemu").out())
                .contains("errors=\"1\"", "<system-err>" + message + "</system-err>");
        assertThat(ours("lxc").err()).doesNotContain("cpuinfo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vmx|DMAR|0|PASS|WARN (IOMMU appears to be disabled in kernel. Add intel_iommu=on to kernel cmdline arguments)",
                "svm|IVRS|0|PASS|WARN (IOMMU appears to be disabled in kernel. Add iommu=pt iommu=1 to kernel cmdline arguments)",
                "svm|IVRS|3|PASS|PASS"
            })
    void looksForTheIommuInFirmwareThenInTheKernel(
            String flag, String table, int groups, String firmware, String kernel) throws IOException {
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags : " + flag + " x\n");
        assertThat(verdict("qemu", "for device assignment IOMMU support")).startsWith("WARN (No ACPI " + table);

        file("sys/firmware/acpi/tables/" + table, "");
        Files.createDirectories(host.resolve("root/sys/kernel/iommu_groups"));
        for (int group = 0; group < groups; group++) {
            Files.createDirectories(host.resolve("root/sys/kernel/iommu_groups/" + group));
        }
        assertThat(verdict("qemu", "for device assignment IOMMU support")).isEqualTo(firmware);
        assertThat(verdict("qemu", "if IOMMU is enabled by kernel")).isEqualTo(kernel);
    }

    @Test
    void skipsTheIommuOfMainframesWithoutPci() throws IOException {
        facts("arch = s390x\n").file("proc/cpuinfo", "features : esan3 sie vx\nfacilities : 0 1 158 2\n");
        assertThat(verdict("qemu", "for device assignment IOMMU support"))
                .isEqualTo("NOTE (Skipped - PCI support disabled)");

        Files.createDirectories(host.resolve("root/sys/bus/pci/devices"));
        assertThat(verdict("qemu", "for device assignment IOMMU support"))
                .isEqualTo("NOTE (Skipped - No PCI devices are online)");
    }

    @Test
    void requiresTheUltravisorOfMainframes() throws IOException {
        facts("arch = s390x\n").file("proc/cpuinfo", "features : sie vx\nfacilities : 0 158 161\n");
        assertThat(verdict("qemu", "for secure guest support")).contains("not supported by the currently used kernel");

        file("sys/firmware/uv/prot_virt_host", "").file("proc/cmdline", "root=/dev/a prot_virt=0 prot-virt=1\n");
        assertThat(verdict("qemu", "for secure guest support")).contains("appears to be disabled in kernel");

        file("proc/cmdline", "quiet prot-virt=yes\n");
        assertThat(verdict("qemu", "for secure guest support")).isEqualTo("PASS");
    }

    @Test
    void requiresEncryptionOfAmdProcessors() throws IOException {
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags : svm sev es\n");
        assertThat(verdict("qemu", "for secure guest support")).contains("not supported by the currently used kernel");

        file("sys/module/kvm_amd/parameters/sev", "N\n");
        assertThat(verdict("qemu", "for secure guest support")).contains("Add kvm_amd.sev=1");

        file("sys/module/kvm_amd/parameters/sev", "Y\n");
        assertThat(verdict("qemu", "for secure guest support")).contains("disabled in firmware");

        file("dev/sev", "");
        assertThat(verdict("qemu", "for secure guest support")).isEqualTo("PASS");
    }

    @Test
    void findsControllersOfVersion1() throws IOException {
        facts("").file("proc/cgroups", "").file("proc/mounts", CGROUP_1).file("proc/self/cgroup", "1:name=systemd:/\n");

        assertThat(verdict("lxc", "for cgroup 'cpuacct' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'blkio' controller support"))
                .startsWith("FAIL (Enable 'blkio' in kernel");
    }

    @Test
    void findsControllersOfVersion2ByTheirNewNames() throws IOException {
        facts("user = uid=0 gid=0\n")
                .file("proc/mounts", CGROUP_2)
                .file("sys/fs/cgroup/unified/cgroup.controllers", "cpuset cpu io memory pids\n");

        assertThat(verdict("lxc", "for cgroup 'blkio' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'cpuacct' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'devices' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'freezer' controller support")).startsWith("FAIL");

        facts("user = uid=7 gid=7\n");
        assertThat(verdict("lxc", "for cgroup 'devices' controller support")).startsWith("FAIL");
    }

    @ParameterizedTest
    @CsvSource({"0, no, FAIL", "7, yes, PASS"})
    void believesTheKernelOnDevicesOfVersion2BeforeTheUser(int uid, String answer, String verdict) throws IOException {
        facts("user = uid=" + uid + " gid=7\ncgroup2.device-programs = " + answer + "\n")
                .file("proc/mounts", CGROUP_2)
                .file("sys/fs/cgroup/unified/cgroup.controllers", "cpu\n");

        assertThat(verdict("lxc", "for cgroup 'devices' controller support")).startsWith(verdict);
    }

    @Test
    void addsUpControllersOfBothVersions() throws IOException {
        facts("")
                .file("proc/cgroups", "")
                .file("proc/mounts", CGROUP_1 + CGROUP_2)
                .file("proc/self/cgroup", "1:name=systemd:/\n0::/\n")
                .file("sys/fs/cgroup/unified/cgroup.controllers", "io\n");

        assertThat(verdict("lxc", "for cgroup 'blkio' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'memory' controller support")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for cgroup 'cpuset' controller support")).startsWith("FAIL");
    }

    @Test
    void notesOnceThatThereAreNoControlGroups() throws IOException {
        facts("").file("proc/mounts", "c /sys/fs/cgroup/systemd cgroup rw,name=systemd 0 0\n");
        Call call = ours("lxc");

        assertThat(call.err()).isEqualTo("Unable to initialize cgroups: internal error: no cgroup backend available\n");
        assertThat(call.out()).doesNotContain("for cgroup");
        assertThat(call.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2.6.26,PASS", "6.1.0-13-amd64,PASS", "6.1-rc1,PASS", "0.99.9,FAIL", "6.1234,FAIL", "linux,FAIL"})
    void comparesTheKernelsVersion(String release, String verdict) throws IOException {
        facts("").file("proc/sys/kernel/osrelease", release + "\n");

        assertThat(verdict("lxc", "for Linux >= 2.6.26")).startsWith(verdict);
    }

    @Test
    void passesWhatIsThereAndOnlyWarnsOfWhatIsRecommended() throws IOException {
        facts("").file("proc/self/ns/ipc", "");

        assertThat(verdict("lxc", "for namespace ipc")).isEqualTo("PASS");
        assertThat(verdict("lxc", "for namespace mnt")).isEqualTo("FAIL (Mount namespace support is required)");
        assertThat(verdict("lxc", "for namespace net")).isEqualTo("WARN (Network namespace support is recommended)");
    }

    @Test
    void refusesAnUnknownEngine() throws IOException {
        facts("");

        assertThat(ours("bhyve")).isEqualTo(new Call(1, "", "error: unsupported hypervisor name bhyve\n"));
    }

    @Test
    void isSilentOnRequest() throws IOException {
        facts("").file("proc/cpuinfo", "flags : x\n");

        assertThat(ours("--quiet qemu").out()).isEmpty();
        assertThat(ours("--quiet qemu").status()).isEqualTo(1);
    }

    @Test
    void hasItsOwnMeaningOfTwoOptionsOfTheCommand() {
        assertThat(new HostValidateVerb().options())
                .extracting(option -> option.name() + ": " + option.help())
                .containsExactly(
                        "output: print as text, json, or junit's XML", "quiet: print nothing but the exit status");
    }

    @Test
    void writesEachCheckAsACaseOfJunit() throws IOException, ParserConfigurationException, SAXException {
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags : vmx\n");
        String xml = ours("--output junit qemu").out();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));

        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(2);
        assertThat(xml).contains("<testcase classname=\"qemu\" name=\"hardware-virtualization\"/>");
        assertThat(xml).contains("&amp; the BIOS has enabled virtualization");
    }

    @Test
    void writesJsonWithStableIds() throws IOException {
        facts("arch = x86_64\n").file("proc/cpuinfo", "flags : vmx\n");

        assertThat(ours("--output json qemu").out())
                .startsWith("{\n  \"fit\": false,\n  \"engine\": [\n")
                .contains("\"id\": \"device-kvm-exists\"", "\"verdict\": \"FAIL\"");
    }
}
