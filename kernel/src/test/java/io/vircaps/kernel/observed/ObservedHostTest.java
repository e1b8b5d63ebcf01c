package io.vircaps.kernel.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedHostTest {
    private static final String CPUINFO = """
            processor\t: 0
            model\t: 1
            cpu MHz\t\t: 2596.146
            flags\t: fpu

            processor\t: 1
            model\t: 1
            cpu MHz\t\t: 2596.146
            flags\t: fpu

            """;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/cpuinfo", CPUINFO,
            "proc/meminfo", "MemTotal:        4679884 kB\nMemFree:          100 kB\n",
            "proc/swaps", "Filename Type Size Used Priority\n/dev/vdb partition 1048572 0 -2\n",
            "sys/devices/system/node/node0/meminfo", "Node 0 MemTotal: 4679884 kB\nNode 0 MemFree: 100 kB\n",
            "etc/libvirt/qemu.conf", "user = \"root\"\n",
            "run/bus/socket", ""));
    private final Map<String, String> facts = new HashMap<>(Map.of(
            "arch", "x86_64", "page-size", "4096", "user", "uid=0 gid=0", "kvm.device", "0600 0:0", "kvm.open", "yes"));

    @TempDir
    Path directory;

    /** The facts that a use of this host reads. */
    private Map<String, String> observe(Consumer<HostSource> use) {
        return observe(HostSource.of(files, facts), use);
    }

    private static Map<String, String> observe(HostSource host, Consumer<HostSource> use) {
        FactLog log = new FactLog();
        use.accept(ObservedHost.of(host, log));
        log.complete();
        return log.facts().orElseThrow();
    }

    private boolean stillHolds(Map<String, String> observed) {
        HostSource now = HostSource.of(files, facts);
        assertThat(observed).isNotEmpty();
        return observed.entrySet().stream().allMatch(fact -> ObservedHost.holds(now, fact.getKey(), fact.getValue()));
    }

    private void holdsUntil(Consumer<HostSource> use, Runnable change) {
        Map<String, String> observed = observe(use);
        assertThat(stillHolds(observed)).as("unchanged: %s", observed).isTrue();
        change.run();
        assertThat(stillHolds(observed)).as("changed: %s", observed).isFalse();
    }

    @Test
    void noticesOtherContent() {
        holdsUntil(
                host -> host.files().read("etc/libvirt/qemu.conf"),
                () -> files.put("etc/libvirt/qemu.conf", "user = \"toor\"\n"));
    }

    @Test
    void noticesAFileThatComesAndOneThatGoes() {
        holdsUntil(host -> host.files().read("etc/new"), () -> files.put("etc/new", ""));
        holdsUntil(host -> host.files().exists("etc/new"), () -> files.remove("etc/new"));
        holdsUntil(host -> host.files().status("etc/other"), () -> files.put("etc/other", ""));
        holdsUntil(host -> host.files().identity("etc/third"), () -> files.put("etc/third", ""));
    }

    @Test
    void noticesAnotherEntryOfADirectoryOnlyIfItHasThePrefix() {
        Map<String, String> observed = observe(host -> host.files().list("sys/devices/system/node", "node"));
        files.put("sys/devices/system/node/online", "0\n");
        assertThat(stillHolds(observed)).isTrue();
        holdsUntil(
                host -> host.files().list("sys/devices/system/node", "node"),
                () -> files.put("sys/devices/system/node/node1/cpulist", "\n"));
    }

    @Test
    void noticesEachFactThatIsInNoFile() {
        holdsUntil(host -> host.facts().machine(), () -> facts.put("arch", "i686"));
        holdsUntil(host -> host.facts().pageSize(), () -> facts.put("page-size", "65536"));
        holdsUntil(host -> host.facts().user(), () -> facts.put("user", "uid=0 gid=0 groups=7"));
        holdsUntil(host -> host.facts().kvm(), () -> facts.put("kvm.open", "permission denied"));
        holdsUntil(host -> host.facts().kvm(), () -> facts.put("kvm.device", "0660 0:0"));
        holdsUntil(host -> host.facts().recorded("logind.CanSuspend"), () -> facts.put("logind.CanSuspend", "yes"));
    }

    @Test
    void noticesAnotherFirstProcessorButNoOtherClock() {
        Map<String, String> head = observe(host -> host.files().head("proc/cpuinfo", 8192));
        Map<String, String> all = observe(host -> host.files().read("proc/cpuinfo"));
        files.put("proc/cpuinfo", CPUINFO.replace("2596.146", "800.00"));
        assertThat(stillHolds(head)).isTrue();
        assertThat(stillHolds(all)).isTrue();

        files.put("proc/cpuinfo", CPUINFO.replace("flags\t: fpu", "flags\t: fpu vmx"));
        assertThat(stillHolds(head)).isFalse();
        assertThat(stillHolds(all)).isFalse();
    }

    @Test
    void noticesOtherMemoryButNoOtherUse() {
        for (String path : new String[] {"proc/meminfo", "sys/devices/system/node/node0/meminfo"}) {
            Map<String, String> observed = observe(host -> host.files().read(path));
            files.compute(path, (same, text) -> String.valueOf(text).replace("100 kB", "99 kB"));
            assertThat(stillHolds(observed)).as(path).isTrue();
            files.compute(path, (same, text) -> String.valueOf(text).replace("4679884", "4679880"));
            assertThat(stillHolds(observed)).as(path).isFalse();
        }
    }

    @Test
    void noticesOtherSwapSpaceButNoOtherUse() {
        Map<String, String> observed = observe(host -> host.files().read("proc/swaps"));
        files.compute("proc/swaps", (same, text) -> String.valueOf(text).replace(" 0 -2", " 77777 -2"));
        assertThat(stillHolds(observed)).isTrue();
        files.compute("proc/swaps", (same, text) -> String.valueOf(text).replace("1048572", "1048576"));
        assertThat(stillHolds(observed)).isFalse();
    }

    @Test
    void noticesOtherRightsOfTheProcessButNotWhatItDid() {
        String status = "Name:\tjava\nUid:\t0\t0\t0\t0\nVmRSS:\t9 kB\nCapEff:\tff\nSeccomp:\t0\n";
        files.put("proc/self/status", status);
        Map<String, String> observed = observe(host -> host.files().read("proc/self/status"));
        files.put("proc/self/status", status.replace("9 kB", "10 kB").replace("java", "javac"));
        assertThat(stillHolds(observed)).isTrue();
        files.put("proc/self/status", status.replace("Seccomp:\t0", "Seccomp:\t2"));
        assertThat(stillHolds(observed)).isFalse();
        files.put("proc/self/status", status.replace("CapEff:\tff", "CapEff:\t0"));
        assertThat(stillHolds(observed)).isFalse();
    }

    @Test
    void givesTheObservedHostNoMoreThanWhatIsCompared() {
        HostSource host = ObservedHost.of(HostSource.of(files, facts), new FactLog());

        assertThat(host.files().read("proc/meminfo"))
                .hasValueSatisfying(text -> assertThat(text.text()).isEqualTo("MemTotal:        4679884 kB\n"));
        assertThat(host.files().head("proc/cpuinfo", 8192))
                .hasValueSatisfying(
                        text -> assertThat(text.text()).isEqualTo("processor\t: 0\nmodel\t: 1\nflags\t: fpu\n"));
    }

    @Test
    void noticesOtherPermissionsAndAnotherFileOfTheSameName() throws IOException {
        Path file = Files.createFile(
                Files.createDirectories(directory.resolve("root/usr/bin")).resolve("qemu"));
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        HostSource host = HostSource.directory(directory);
        Map<String, String> observed = observe(host, read -> read.files().identity("usr/bin/qemu"));
        Map<String, String> permitted = observe(host, read -> read.files().executable("usr/bin/qemu"));
        Map<String, String> owned = observe(host, read -> read.files().owner("usr/bin/qemu"));
        assertThat(holds(host, observed) && holds(host, permitted) && holds(host, owned))
                .isTrue();

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(holds(host, observed)).isFalse();
        assertThat(holds(host, permitted)).isFalse();
        assertThat(holds(host, owned)).isFalse();

        Map<String, String> executable = observe(host, read -> read.files().status("usr/bin/qemu"));
        Files.move(Files.createFile(directory.resolve("new")), file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(holds(host, executable)).isFalse();
    }

    private static boolean holds(HostSource host, Map<String, String> observed) {
        return observed.entrySet().stream().allMatch(fact -> ObservedHost.holds(host, fact.getKey(), fact.getValue()));
    }

    @Test
    void noticesWhereALinkLeads() throws IOException {
        Files.writeString(directory.resolve("host.txt"), "arch = x86_64\n");
        Path link = Files.createDirectories(directory.resolve("root")).resolve("bin");
        Files.createSymbolicLink(link, Path.of("usr/bin"));
        HostSource host = HostSource.directory(directory);
        Map<String, String> observed = observe(host, read -> read.files().link("bin"));
        assertThat(holds(host, observed)).isTrue();

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("usr/sbin"));
        assertThat(holds(host, observed)).isFalse();
    }

    @Test
    void noticesThatARefusedFileCanBeRead() {
        facts.put("refused.etc/libvirt/qemu.conf", "permission denied");
        HostSource refusing = HostSource.of(files, facts);
        FactLog log = new FactLog();
        assertThatThrownBy(() -> ObservedHost.of(refusing, log).files().read("etc/libvirt/qemu.conf"))
                .isInstanceOf(KernelFileException.class);
        log.complete();
        Map<String, String> observed = log.facts().orElseThrow();
        assertThat(stillHolds(observed)).isTrue();
        facts.remove("refused.etc/libvirt/qemu.conf");
        assertThat(stillHolds(observed)).isFalse();
    }
}
