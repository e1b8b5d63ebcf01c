package io.vircaps.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.spi.SecurityConfig;
import io.vircaps.connect.spi.SecurityConfig.BuiltAccount;
import io.vircaps.host.ConfigDirectory;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostRequest;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.dmi.Smbios;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.Host;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.node.Sysinfo.SysinfoBlock;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.smbios.SysinfoProbe;
import io.vircaps.store.ProbeCache;
import io.vircaps.testkit.SmbiosTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostGatherTest {
    private static final List<DomainType> LABELLED = List.of(DomainType.KVM, DomainType.QEMU);
    private static final SecurityConfig SECURITY = new SecurityConfig(
            "qemu.conf",
            true,
            new SecurityConfig.SelinuxContexts("virtual_domain_context", false, List.of(), LABELLED),
            Optional.of(new SecurityConfig.Account(
                    List.of(new BuiltAccount(List.of(), "libvirt-qemu", "libvirt-qemu", true)), LABELLED)));

    private static final String CPU = "sys/devices/system/cpu";
    private static final String NODE = "sys/devices/system/node/node0";
    private static final String UUID = "1b4e28ba-2fa1-11d2-883f-0016d3cca427";
    private static final String UUID_FROM_LOW_BYTE = "ba284e1ba12fd211883f0016d3cca427";

    @TempDir
    private Path temporary;

    private Path made;
    private Path gathered;
    private final Map<String, String> facts = new TreeMap<>(Map.of("arch", "x86_64", "logind.CanSuspend", "yes"));

    @BeforeEach
    void makeHost() throws IOException {
        made = temporary.resolve("made");
        gathered = temporary.resolve("gathered");
        file(CPU + "/present", "0-1\n");
        file(CPU + "/online", "0\n");
        file(CPU + "/cpu0/topology/core_id", "7\n");
        file(CPU + "/cpu1/online", "0\n");
        file(NODE + "/meminfo", "Node 0 MemTotal:       2048 kB\nNode 0 MemFree:        1024 kB\n");
        file(NODE + "/cpulist", "0\n");
        file(NODE + "/distance", "10\n");
        file(NODE + "/../online", "0\n");
        link(NODE + "/cpu0", "../../cpu/cpu0");
        link(NODE + "/cpu1", "../../cpu/cpu1");
        file("sys/devices/virtual/dmi/id/product_uuid", UUID + "\n");
        link("sys/class/dmi/id", "../../devices/virtual/dmi/id");
        file("proc/cpuinfo", "processor\t: 0\nmicrocode\t: 0x10\nSerial\t\t: 00c0ffee\n");
        file("proc/sys/kernel/hostname", "box\n");
        file("etc/hosts", "127.0.0.1 localhost\n10.0.0.1 box.example box\n10.0.0.2 other\n");
        file("etc/passwd", "root:x:0:0:root:/root:/bin/sh\nalice:x:1000:1000:Alice:/home/alice:/bin/sh\n");
        file(
                "etc/libvirt/libvirtd.conf",
                "# secret\nlog_level = 1\nhost_uuid = \"" + UUID.toUpperCase(Locale.ROOT) + "\"\n");
        file("etc/libvirt/qemu.conf", "user = \"root\"\nvnc_password = \"hunter2\"\n");
    }

    private void file(String path, String content) throws IOException {
        Path file = made.resolve("root").resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void link(String path, String target) throws IOException {
        Path link = made.resolve("root").resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of(target));
    }

    private HostSource host() throws IOException {
        StringBuilder text = new StringBuilder();
        facts.forEach(
                (key, value) -> text.append(key).append(" = ").append(value).append('\n'));
        Files.writeString(made.resolve("host.txt"), text);
        return HostSource.directory(made);
    }

    private List<Note> gather(boolean keepIdentity) throws IOException {
        return new HostGather(host(), keepIdentity, List.of(SECURITY)).into(gathered);
    }

    private String kept(String path) throws IOException {
        return Files.readString(gathered.resolve("root").resolve(path));
    }

    private static Probed<Host> probe(HostSource host) {
        ConfigDirectory config = ConfigDirectory.system(host);
        HostRequest request = HostRequest.ofAll(config)
                .confined(SECURITY, config.read("qemu.conf").value(), true);
        return new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE).probe(request);
    }

    @Test
    void makesADirectoryThatIsProbedToTheSameHost() throws IOException {
        assertThat(gather(true)).isEmpty();

        assertThat(probe(HostSource.directory(gathered))).isEqualTo(probe(host()));
        assertThat(probe(host()).value().topology()).isPresent();
    }

    @Test
    void takesAwayWhatIdentifiesTheHost() throws IOException {
        gather(false);

        assertThat(probe(HostSource.directory(gathered)).value().uuid())
                .hasToString("Optional[00000000-0000-4000-8000-000000000001]");
        assertThat(kept("proc/cpuinfo")).isEqualTo("processor\t: 0\nmicrocode\t: 0x10\nSerial\t\t: \n");
        assertThat(kept("proc/sys/kernel/hostname")).isEqualTo("host\n");
        assertThat(kept("etc/hosts")).isEqualTo("10.0.0.1 host host\n");
        assertThat(kept("sys/devices/virtual/dmi/id/product_uuid")).doesNotContain(UUID);
    }

    private static SmbiosTables tables() {
        return new SmbiosTables()
                .add(1, "01 02 00 03" + UUID_FROM_LOW_BYTE + "06 00 00", "Acme", "Box", "S-12345")
                .add(2, "01 02 00 03 04", "Acme", "Board", "B-12345", "Tag 7")
                .add(39, "01", "P-12345")
                .add(11, "02", "Acme says S-12345", "of " + UUID);
    }

    private String sysinfo(Path directory) {
        Sysinfo sysinfo = new SysinfoProbe(HostSource.directory(directory), Arch.X86_64).sysinfo();
        return sysinfo.blocks().stream()
                .map(SysinfoBlock::entries)
                .flatMap(List::stream)
                .map(SysinfoBlock.Entry::value)
                .collect(Collectors.joining("|"));
    }

    @Test
    void recordsTheFirmwaresTablesWithoutWhatIdentifiesTheMachine() throws IOException {
        tables().into(made.resolve("root"));

        assertThat(gather(false)).isEmpty();

        assertThat(sysinfo(gathered))
                .isEqualTo("Acme|Box|Not Specified|00000000-0000-4000-8000-000000000001|Not Specified|Not Specified"
                        + "|Acme|Board|Not Specified|Acme says|of 00000000-0000-4000-8000-000000000001");
        assertThat(Files.readString(gathered.resolve("root").resolve(Smbios.TABLE), StandardCharsets.ISO_8859_1))
                .doesNotContain("12345", "Tag 7", UUID);
    }

    @Test
    void keepsTheFirmwaresTablesWithTheIdentity() throws IOException {
        tables().into(made.resolve("root"));

        gather(true);

        assertThat(gathered.resolve("root").resolve(Smbios.TABLE)).hasBinaryContent(tables().table());
        assertThat(sysinfo(gathered)).isEqualTo(sysinfo(made)).contains("S-12345");
    }

    @Test
    void tablesThatMakeNoSenseAreNotRecorded() throws IOException {
        file(Smbios.ENTRY_POINT, "_SM3_ S-12345");
        file(Smbios.TABLE, "S-12345");

        assertThat(gather(false)).extracting(Note::reason).containsExactly(GatherReason.GATHER_INCOMPLETE);
        assertThat(kept(Smbios.ENTRY_POINT)).isEmpty();
        assertThat(gathered.resolve("root").resolve(Smbios.TABLE)).doesNotExist();
    }

    @Test
    void theMachinesNumberOfS390BecomesZeros() throws IOException {
        file("proc/sysinfo", "Manufacturer:         IBM\nSequence Code:        0012AB\nLPAR Name:            SECRET\n");
        file("proc/cpuinfo", "processor 0: version = FF,  identification = 0123AB,  machine = 2817\n");

        gather(false);

        assertThat(kept("proc/sysinfo")).isEqualTo("Manufacturer:         IBM\nSequence Code:        000000\n");
        assertThat(kept("proc/cpuinfo")).contains("identification = 000000,  machine = 2817");
    }

    @Test
    void recordsAUsersHomeAsHomeUser() throws IOException {
        facts.put("user", "uid=1000 gid=1000");
        facts.put("home", "/home/alice");
        facts.put("config-home", "/home/alice/.config");
        facts.put("path", "/home/alice/bin:/usr/bin:/opt/home/alicent");
        facts.put("refused.home/alice/.config/libvirt/libvirtd.conf", "permission denied");
        file("home/alice/.config/libvirt/libvirtd.conf", "host_uuid = 1\n");
        file("home/alice/.config/libvirt/qemu.conf", "user = \"root\"\n");
        HostGather gather = new HostGather(host(), false, List.of(SECURITY));
        gather.into(gathered);
        Path transcript = Files.createDirectory(gathered.resolve("qmp")).resolve("qemu.txt");
        Files.writeString(transcript, "/home/alice/bin/qemu\n");
        gather.hideHome(gathered.resolve("qmp"));

        assertThat(kept("home/user/.config/libvirt/qemu.conf")).contains("root");
        assertThat(gathered.resolve("root/home/alice")).doesNotExist();
        assertThat(gathered.resolve("host.txt"))
                .content()
                .contains("path = /home/user/bin:/usr/bin:/opt/home/alicent\n", "home = /home/user\n")
                .contains("refused.home/user/.config/libvirt/libvirtd.conf = ")
                .doesNotContain("alice/");
        assertThat(transcript).hasContent("/home/user/bin/qemu");
    }

    @Test
    void keepsAnIdThatManyHostsHave() throws IOException {
        file("sys/devices/virtual/dmi/id/product_uuid", "03030303-0303-0303-0303-030303030303\n");

        gather(false);

        assertThat(kept("sys/devices/virtual/dmi/id/product_uuid")).startsWith("03030303-");
    }

    @Test
    void leavesOutWhatIsNoneOfItsBusiness() throws IOException {
        gather(true);

        assertThat(kept("etc/passwd")).isEqualTo("root:x:0:0:::\n");
        assertThat(kept("etc/libvirt/qemu.conf")).isEqualTo("user = \"root\"\n");
        assertThat(kept("etc/libvirt/libvirtd.conf")).doesNotContain("secret", "log_level");
    }

    @Test
    void keepsLinksAsLinks() throws IOException {
        gather(true);

        assertThat(Files.readSymbolicLink(gathered.resolve("root").resolve(NODE + "/cpu0")))
                .isEqualTo(Path.of("../../cpu/cpu0"));
    }

    @Test
    void recordsWhatIsRefused() throws IOException {
        facts.put("refused.etc/libvirt/qemu.conf", "permission denied");
        facts.put("refused." + NODE, "Input/output error");

        assertThat(gather(true))
                .contains(Note.of(GatherReason.GATHER_INCOMPLETE, "etc/libvirt/qemu.conf", "permission denied"))
                .allMatch(note -> note.reason() == GatherReason.GATHER_INCOMPLETE);
        assertThat(probe(HostSource.directory(gathered))).isEqualTo(probe(host()));
    }

    @Test
    void refusesADirectoryThatHoldsSomething() throws IOException {
        Files.createDirectories(gathered);
        Files.createFile(gathered.resolve("something"));

        assertThatThrownBy(() -> gather(true))
                .isInstanceOf(GatherException.class)
                .hasMessage(
                        gathered + ": not empty: expected a new or empty directory, found 'a directory with files'");
        assertThat(gathered.resolve("host.txt")).doesNotExist();
    }

    @Test
    void refusesAFileInItsPlace() throws IOException {
        Files.createFile(gathered);

        assertThatThrownBy(() -> gather(true)).hasMessageContaining("no place for a host directory");
    }

    @Test
    void refusesAsRootADirectoryOthersCanWrite() throws IOException {
        Files.createDirectories(gathered);
        Files.setPosixFilePermissions(gathered, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThatThrownBy(() -> gather(true)).hasMessageContaining("not trusted");
    }

    @Test
    void writesIntoAnEmptyDirectory() throws IOException {
        facts.put("user", "uid=1000 gid=1000");
        Files.createDirectories(gathered);

        gather(true);

        assertThat(Files.readString(gathered.resolve("host.txt")))
                .contains("user = uid=1000 gid=1000\n", "logind.CanSuspend = yes\nlogind.CanHibernate = no\n");
    }

    @ParameterizedTest
    @EnumSource
    void givesEachReason(GatherReason reason) throws IOException {
        switch (reason) {
            case GATHER_INCOMPLETE -> facts.put("refused.etc/libvirt/qemu.conf", "permission denied");
        }

        assertThat(gather(true)).extracting(Note::reason).containsExactly(reason);
    }
}
