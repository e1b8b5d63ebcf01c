package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.testkit.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verb on host directories. */
class ExplainVerbTest {
    @TempDir
    private Path directory;

    private static String fixture(String name) {
        return Fixtures.root().resolve("hosts").resolve(name).toString();
    }

    /** A small host: nothing but what {@code host.txt} says and some files. */
    private Call onHost(String facts, String... arguments) throws IOException {
        Files.createDirectories(directory.resolve("root/proc"));
        Files.writeString(directory.resolve("host.txt"), facts);
        String[] all = new String[arguments.length + 2];
        all[0] = "--host";
        all[1] = directory.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Call.of(all);
    }

    @Test
    void reportsForEachMissingPartTheReasonAndARemedy() {
        Call call = Call.of("--host", fixture("fake-x86_64-sparse-offline"), "explain");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("qemu:///system:\n")
                .contains("  host/iommu is missing or not what it could be\n    IOMMU_NOT_IN_USE ")
                .contains("    KVM_MISSING /dev/kvm: no such file; expected a device\n    because ")
                .endsWith("\n\n");
    }

    @Test
    void reportsThatNothingIsMissing() throws IOException {
        Files.createDirectories(directory.resolve("root/sys/kernel/iommu_groups/0"));

        assertThat(onHost("arch = x86_64\n", "explain", "-c", "test:///default"))
                .isEqualTo(new Call(0, "test:///default: nothing is missing\n\n", ""));
        assertThat(onHost("arch = x86_64\n", "-q", "-c", "test:///default", "explain")
                        .out())
                .isEqualTo("test:///default: nothing is missing\n");
    }

    @Test
    void namesTheDirectoriesOfAnEmulatorThatIsNotThere() {
        Call call = Call.of("--host", fixture("x86_64-1s2c1t"), "explain", "--guest", "lm32");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("EMULATOR_MISSING qemu-system-lm32: not in /usr/");
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64 kvm, 0",
        "x86_64 lm32, 1",
        "lm32, 1",
        "x86_64 exe, 1",
    })
    void endsWithOneWhereAGuestIsNotThere(String words, int status) {
        String[] guests = words.split(" ", 2);
        String host = fixture("x86_64-1s2c1t");
        Call call = guests.length == 1
                ? Call.of("--host", host, "explain", "--guest", guests[0])
                : Call.of("--host", host, "explain", "--guest", guests[0], guests[1]);

        assertThat(call.status()).isEqualTo(status);
        assertThat(call).isEqualTo(Call.of("--host", host, "explain", "--guest", words.replace(' ', ',')));
    }

    @Test
    void namesCauseAndRemedyToAUserWithoutRightsToKvm() throws IOException {
        Files.createDirectories(directory.resolve("root/etc"));
        Files.writeString(directory.resolve("root/etc/passwd"), "jo:x:1000:1000::/home/jo:/bin/sh\n");
        Files.writeString(directory.resolve("root/etc/group"), "kvm:x:107:\n");
        String facts = "arch = x86_64\nuser = uid=1000 gid=1000\nkvm.device = 0660 0:107\n";

        Call call = onHost(facts, "explain", "kvm");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out())
                .contains("KVM_NOT_PERMITTED /dev/kvm: open: permission denied as uid 1000; its mode is 0660")
                .contains("    remedy: as root: usermod -aG kvm jo, and let the user log in again\n");
        assertThat(onHost(facts, "capabilities").status()).isZero();
    }

    @Test
    void looksBehindAMissingDeviceWithoutAnyEmulator() throws IOException {
        Files.createDirectories(directory.resolve("root/proc"));
        Files.writeString(directory.resolve("root/proc/cpuinfo"), "vendor_id : AuthenticAMD\nflags : fpu hypervisor\n");

        Files.createDirectories(directory.resolve("root/sys/kernel"));

        Call call = onHost("arch = x86_64\n", "explain", "kvm");

        assertThat(call.out())
                .contains("cause: NESTED_VIRTUALIZATION_OFF ")
                .contains("because KVM_MODULE_NOT_LOADED /sys/module/kvm_amd: no such directory")
                .contains("because CPU_WITHOUT_VIRTUALIZATION /proc/cpuinfo, flags: neither vmx nor svm")
                .doesNotContain("modprobe", "another processor")
                .contains("EMULATOR_MISSING qemu-system-x86_64 or /usr/libexec/qemu-kvm: not in ");
    }

    private void file(String path, String content) throws IOException {
        Path file = directory.resolve("root").resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, content);
    }

    private static int causes(Call call) {
        return call.out().split("\n  cause: ", -1).length - 1;
    }

    /** What is read on every host, so that nothing but the cause itself is missing. */
    private void plainHost() throws IOException {
        file("proc/cpuinfo", "vendor_id : GenuineIntel\nflags : fpu vmx\nmicrocode : 0x1\naddress sizes : 46 bits\n");
        file("proc/meminfo", "MemTotal: 4032152 kB\nMemFree: 1032152 kB\n");
        file("proc/sys/kernel/osrelease", "6.1.0\n");
        file("sys/devices/system/cpu/present", "0\n");
        file("sys/devices/system/cpu/online", "0\n");
    }

    @Test
    void namesAContainerWithoutKvmOnce() throws IOException {
        plainHost();
        file("proc/misc", "232 kvm\n");
        file("run/.containerenv", "");

        for (String words : new String[] {"explain kvm", "explain --guest kvm"}) {
            Call call = onHost("arch = x86_64\n", words.split(" ", -1));

            assertThat(call.out())
                    .containsOnlyOnce("cause: KVM_DEVICE_NOT_MADE ")
                    .doesNotContain("modprobe");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.15.90.1-microsoft-standard-WSL2", "6.6.87.2-microsoft-standard-WSL2"})
    void namesWindowsOnce(String release) throws IOException {
        plainHost();
        file("proc/sys/kernel/osrelease", release + "\n");

        Call call = onHost("arch = x86_64\n", "explain");

        assertThat(causes(call)).as(call.out()).isEqualTo(1);
        assertThat(call.out())
                .contains("cause: WSL /proc/sys/kernel/osrelease: " + release)
                .contains("explains host/iommu: IOMMU_NOT_IN_USE ")
                .doesNotContain("VT-d", "CONFIG_X86_CPU_RESCTRL", "systemd-logind");
    }

    @Test
    void namesAnEmptySysOnceAndADirectoryWithoutItToo() throws IOException {
        plainHost();
        Files.move(directory.resolve("root/sys"), directory.resolve("elsewhere"));

        Call hidden = onHost("arch = x86_64\nhidden = /sys\n", "explain");
        Call notRecorded = onHost("arch = x86_64\n", "explain");

        assertThat(causes(hidden)).as(hidden.out()).isEqualTo(1);
        assertThat(hidden.out())
                .contains("cause: SYS_EMPTY /sys: ")
                .contains("explains host/topology: NUMA_MISSING ")
                .doesNotContain("CONFIG_NUMA", "VT-d", "another processor");
        assertThat(causes(notRecorded)).isEqualTo(1);
        assertThat(notRecorded.out()).contains("cause: SYS_NOT_RECORDED root/sys: ", "vircaps gather");
    }

    @Test
    void explainsAnEngineThatIsNotThere() throws IOException {
        Call call = onHost("arch = x86_64\n", "explain", "-c", "xen:///system");

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("XEN_NOT_CONTROLLED /proc/xen/capabilities: no Xen; expected control_d");
    }

    /** libvirt's driver of Cloud Hypervisor prints kvm on any host. */
    @Test
    void doesNotTakeAPrintedKvmForOneThatWorks() {
        String host = Fixtures.root().resolve("ch/fake-x86_64-2n").toString();
        Call call = Call.of("--host", host, "explain", "-c", "ch:///system", "kvm");

        assertThat(call.out())
                .startsWith("guest x86_64 kvm:\n  guest/arch/domain[@type='kvm'] is missing or not what it could be\n")
                .contains("KVM_MISSING /dev/kvm: no such file");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void followsAGuestOfXenFromTheHypervisorToTheMachine() {
        String dom0 = Fixtures.root().resolve("xen/x86_64-1c-pv").toString();
        Call call = Call.of("--host", dom0, "explain", "-c", "xen:///system", "--guest", "hvm");

        assertThat(call.out()).isEqualTo("""
                guest hvm:
                  cause: NESTED_VIRTUALIZATION_OFF xl info -n, hw_caps: hypervisor is among them: the machine that \
                Xen runs on is a virtual one; expected a host that passes vmx or svm on
                    remedy: switch nested virtualization on where this virtual machine is run
                    explains guest hvm x86_64: XEN_TOKEN_MISSING /sys/hypervisor/properties/capabilities: \
                'xen-3.0-x86_64' without hvm-VERSION-x86_64
                      because CPU_WITHOUT_VIRTUALIZATION xl info -n, hw_caps: neither vmx nor svm is among them

                """);
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void printsJsonOnRequest() throws IOException {
        assertThat(onHost("arch = x86_64\n", "explain", "kvm", "--output", "json")
                        .out())
                .startsWith("{\n  \"answer\": [")
                .contains("\"reason\": \"KVM_MISSING\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9.0.0|loongarch64|libvirt 9.0.0 does not know loongarch64; 10.2.0 does",
                "7.0.0|hvf|libvirt 7.0.0 does not know hvf; 8.1.0 does",
                "9.0.0|hppa|libvirt does not know hppa; it calls it parisc",
                "9.0.0|avr|no libvirt release knows avr; QEMU emulates it",
                "9.0.0|mshv|libvirt does not know mshv; it calls it hyperv, under QEMU since 11.10.0",
            })
    void doesNotDenyWordsThatExistElsewhere(String dialect, String word, String error) throws IOException {
        Call call = onHost("arch = x86_64\n", "--dialect", dialect, "explain", "--guest", word);

        assertThat(call.err()).isEqualTo("error: " + error + "\n");
        assertThat(call.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pc-q35-10.0|pc-q35-10.0 is a machine type of QEMU 10.0 and later",
                "raspi2|raspi2 is a machine type of QEMU for armv7l, aarch64; removed in 6.2; use raspi2b",
                "pc-q35-rhel9.4.0|pc-q35-rhel9.4.0 is a machine type of Red Hat's QEMU alone",
            })
    void namesTheEmulatorThatHasAMachineType(String machine, String found) {
        Call call = Call.of("--host", fixture("x86_64-1s2c1t"), "explain", "--guest", "x86_64", machine);

        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("MACHINE_NOT_OFFERED qemu:///system: " + found + "; expected ");
    }

    @Test
    void findsAMachineTypeThatIsThere() {
        assertThat(Call.of("--host", fixture("x86_64-1s2c1t"), "explain", "--guest", "q35")
                        .out())
                .startsWith("guest q35 is there: hvm ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loongarch64|unknown architecture loongarch64: libvirt 9.0.0 does not know loongarch64; 10.2.0 does",
                "tricore|unknown architecture tricore: no libvirt release knows tricore; QEMU emulates it",
            })
    void namesTheUnknownArchitectureOfAComparedCpu(String arch, String error) throws IOException {
        Path file = directory.resolve("cpu.xml");
        Files.writeString(file, "<cpu><arch>" + arch + "</arch><topology sockets='1' cores='2' threads='1'/></cpu>");

        for (String verb : new String[] {"cpu-compare", "cpu-baseline"}) {
            Call call = onHost("arch = x86_64\n", verb, file.toString());

            assertThat(call.err()).endsWith("/cpu/arch: " + error + "\n").doesNotContain("element model");
            assertThat(call.status()).isEqualTo(1);
        }
    }

    @Test
    void hasFormatsOfItsOwn() {
        assertThat(new ExplainVerb().options())
                .extracting(CommandOption::name)
                .containsExactly("connect", "guest", "output");
    }

    @Test
    void takesSeveralGuestsAndAFormat() {
        Call separate = Call.line("--host " + fixture("x86_64-1s2c1t") + " explain --guest x86_64 --guest kvm");

        assertThat(separate)
                .isEqualTo(
                        Call.line("--host " + fixture("x86_64-1s2c1t") + " explain --guest x86_64,kvm --output text"));
        assertThat(separate.status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"potato", "kvm aarch64", "--guest potato", "--output xml", "--nosuch", "-c nosuch:///"})
    void endsWithTwoWhereItHasNoResult(String words) throws IOException {
        String[] arguments = ("explain " + words).split(" ", -1);
        Call call = onHost("arch = x86_64\n", arguments);

        assertThat(call.status()).as(call.out()).isEqualTo(2);
        assertThat(call.err()).startsWith("error: ");
        assertThat(call.out()).isEmpty();
    }
}
