package io.vircaps.cli;

import static io.vircaps.cli.VirshPeer.ours;
import static io.vircaps.cli.VirshPeer.virsh;
import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.peer.Counters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same command lines answered by us and by virsh, on this machine. */
@Tag("live")
class VirshLiveTest {
    private static final String INSTALLED_MAP = "/usr/share/libvirt/cpu_map";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capabilities",
                "uri",
                "hostname",
                "nodeinfo",
                "maxvcpus",
                "maxvcpus kvm",
                "maxvcpus --type qemu",
                "nosuch",
                "uri extra",
                "uri --bad",
                "maxvcpus --type",
                "nodecpumap",
                "nodecpumap --pretty",
                "nodecpustats",
                "nodecpustats 7",
                "nodecpustats --percent",
                "nodecpustats --cpu -2",
                "nodememstats --cell 0",
                "nodememstats --cell -5",
                "freecell",
                "freecell 1",
                "freecell --cellno 99",
                "freecell --cellno -1",
                "freecell --all",
                "freecell --all --cellno 0",
                "freecell abc",
                "freecell 0 1",
                "freecell -1",
                "freecell -- -1",
                "freecell --cellno=-1",
                "freecell --cellno -x",
                "freecell --cellno --all",
                "freecell -x",
                "freecell -",
                "freecell ---all",
                "freecell 0 -- --all",
                "nodecpustats -1",
                "nodecpustats -2",
                "nodememstats -1",
                "maxvcpus -x",
                "freepages",
                "freepages --all",
                "freepages --all --pagesize",
                "freepages --all --pagesize 2048",
                "freepages 0 4kib",
                "freepages 0 4X",
                "freepages 0 -4",
                "freepages -1 4",
                "freepages -2 4",
                "freepages 0 99999999999999",
                "freepages --pagesize 5000B 0",
                "freepages --cellno -2 --pagesize 4",
                "sysinfo",
                "sysinfo x",
                "domcapabilities",
                "domcapabilities kvm /bin/true x86_64 q35",
                "domcapabilities kvm /bin/true x86_64 q35 more",
                "domcapabilities --nonsense",
                "pool-capabilities",
                "pool-capabilities x"
            })
    void resultsForTheMockAreEqual(String line) throws IOException, InterruptedException {
        Call virsh = virsh("test:///default", line);

        assertThat(ours("test:///default", line)).isEqualTo(virsh);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uri",
                "hostname",
                "nodeinfo",
                "maxvcpus",
                "maxvcpus kvm",
                "maxvcpus --type nonsense",
                "pool-capabilities",
                "domcapabilities",
                "domcapabilities --virttype qemu",
                "domcapabilities kvm --machine q35",
                "domcapabilities --arch i686",
                "domcapabilities --arch aarch64 --machine virt",
                "domcapabilities --arch s390x --virttype kvm",
                "domcapabilities --machine nonsense"
            })
    void resultsForQemuAreEqual(String line) throws IOException, InterruptedException {
        Call virsh = virsh("qemu:///system", line);
        Call ours = ours("qemu:///system", line);

        assertThat(Counters.without(line, ours.out())).isEqualTo(Counters.without(line, virsh.out()));
        assertThat(ours.status()).isEqualTo(virsh.status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"capabilities", "--cpu-map " + INSTALLED_MAP + " capabilities"})
    void documentsOfQemuAreEqual(String line) throws IOException, InterruptedException {
        Call virsh = virsh("qemu:///system", "capabilities");

        assertThat(withoutRandom(ours("qemu:///system", line).out())).isEqualTo(withoutRandom(virsh.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"capabilities", "uri", "hostname", "nodeinfo", "maxvcpus", "pool-capabilities"})
    void resultsForContainersAreEqual(String line) throws IOException, InterruptedException {
        Call virsh = virsh("lxc:///system", line);
        Call ours = ours("lxc:///system", line);

        assertThat(withoutRandomUuid(Counters.without(line, ours.out())))
                .isEqualTo(withoutRandomUuid(Counters.without(line, virsh.out())));
        assertThat(ours.err()).isEqualTo(virsh.err());
        assertThat(ours.status()).isEqualTo(virsh.status());
    }

    /** Counters move between the two calls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nodecpumap",
                "nodecpustats",
                "nodecpustats 0",
                "nodecpustats --cpu 999",
                "nodememstats",
                "nodememstats 0",
                "nodememstats --cell 99",
                "freecell",
                "freecell --all",
                "freecell --cellno 99",
                "freepages --all",
                "freepages --all --pagesize 17",
                "freepages --cellno -1 --pagesize 2048",
                "freepages --cellno 7 --pagesize 4",
                "freepages -1 4",
                "freepages 0 -4",
                "freecell -1",
                "nodecpustats -1",
                "nodecpustats -2",
                "sysinfo"
            })
    void countersAreEqual(String line) throws IOException, InterruptedException {
        for (String uri : List.of("qemu:///system", "lxc:///system")) {
            Call virsh = virsh(uri, line);
            Call ours = ours(uri, line);

            assertThat(Counters.without(line, ours.out())).isEqualTo(Counters.without(line, virsh.out()));
            assertThat(ours.err()).isEqualTo(virsh.err());
            assertThat(ours.status()).isEqualTo(virsh.status());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x86_64", "ppc64", "aarch64", "s390x", "alpha", "abacus"})
    void listsOfCpuModelsAreEqual(String arch) throws IOException, InterruptedException {
        Call virsh = virsh("qemu:///system", "cpu-models " + arch);
        Call ours = ours("qemu:///system", "cpu-models " + arch);

        assertThat(ours.out()).isEqualTo(virsh.out());
        assertThat(ours.status()).isEqualTo(virsh.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpu><arch>x86_64</arch><model>Conroe</model><feature name='vme'/></cpu>",
                "<cpu><arch>x86_64</arch><model>Conroe</model><feature name='vme' policy='perhaps'/></cpu>",
                "<cpu check='bogus'><arch>x86_64</arch><model>Conroe</model></cpu>",
                "<cpu match='bogus'><arch>x86_64</arch><model>Conroe</model></cpu>",
                "<cpu><arch/><model>Conroe</model></cpu>",
                "<cpu><arch>ppc64</arch><model>POWER8</model></cpu>",
                "<cpu><arch>s390x</arch><model>z14</model></cpu>",
                "<cpu><arch>x86_64</arch><model>Penryn</model></cpu><cpu><arch>x86_64</arch><model>Nehalem</model></cpu>",
                "<cpu><arch>x86_64</arch><model>Penryn</model></cpu><cpu match='bogus'/>",
                "<cpu><arch>x86_64</arch><model>Never</model></cpu>",
                "<cpu match='exact'><model>Conroe</model><feature name='vme' policy=''/></cpu>",
                "<cpu match='strict'><model fallback=''>Conroe</model><signature family='x'/></cpu>",
                "<cpu match='exact'><model>qemu64</model><feature name='never' policy='optional'/></cpu>",
                "<cpu mode='host-passthrough'><model fallback='bogus'/></cpu>",
                "<cpu xmlns='urn:x'><arch>x86_64</arch><model>Conroe</model></cpu>",
                "<domain xmlns:q='urn:x'><cpu mode='host-model'/></domain>",
                "<cpu><cache mode='disable'/><cache mode='disable'/></cpu>",
                "<cpu><model>Conroe",
                ""
            })
    void cpusOfFilesAreReadAlike(String content) throws IOException, InterruptedException {
        Path file = Files.createTempFile("cpu", ".xml");
        try {
            Files.writeString(file, content);
            for (String verb :
                    List.of("cpu-compare", "cpu-compare --error", "cpu-baseline", "cpu-baseline --features")) {
                Call virsh = virsh("qemu:///system", verb + " " + file);
                Call ours = ours("qemu:///system", verb + " " + file);

                assertThat(ours.out()).as(verb).isEqualTo(virsh.out());
                assertThat(ours.status()).as(verb).isEqualTo(virsh.status());
            }
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"version", "version --bad"})
    void versionsHaveVirshsForm(String line) throws IOException, InterruptedException {
        Call virsh = virsh("test:///default", line);
        Call ours = ours("test:///default", line);

        assertThat(lastLines(ours.out())).isEqualTo(lastLines(virsh.out()));
        assertThat(ours.status()).isEqualTo(virsh.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test:///default#frag",
                "test:///default?a=b&a=c;d#f",
                "test:/default",
                "test:///%64efault",
                "test://:80/default",
                "TEST:///default",
                "test:///",
                "test:///def ault",
                "test:///default?a=%zz",
                "1test:///default",
                "qemu://system",
                "qemu:///nope",
                "nosuch"
            })
    void urisAreReadAlike(String uri) throws IOException, InterruptedException {
        Call virsh = virsh(uri, "uri");
        Call ours = ours(uri, "uri");

        assertThat(ours.out()).isEqualTo(virsh.out());
        assertThat(ours.status()).isEqualTo(virsh.status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<node/>",
                "<node><cpu><nodes>3</nodes><active>2</active><mhz>0</mhz><model>x y</model></cpu></node>",
                "<node><cpu><cores>4000000000</cores></cpu><memory>17</memory></node>",
                "<node><cpu><cores>no</cores></cpu></node>",
                "<node><memory>-</memory></node>",
                "<other/>"
            })
    void nodesOfFilesAreReadAlike(String content) throws IOException, InterruptedException {
        Path file = Files.createTempFile("node", ".xml");
        try {
            Files.writeString(file, content);
            Call virsh = virsh("test://" + file, "nodeinfo");
            Call ours = ours("test://" + file, "nodeinfo");

            assertThat(ours.out()).isEqualTo(virsh.out());
            assertThat(ours.status()).isEqualTo(virsh.status());
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> withoutRandom(String document) {
        return withoutRandomUuid(document).lines().toList();
    }

    private static String withoutRandomUuid(String document) {
        boolean hasUuid = Files.isReadable(Path.of("/sys/class/dmi/id/product_uuid"));
        return hasUuid ? document : document.replaceFirst("    <uuid>.*\n", "");
    }

    private static List<String> lastLines(String version) {
        List<String> lines = version.lines().toList();
        return lines.subList(Math.min(2, lines.size()), lines.size());
    }
}
