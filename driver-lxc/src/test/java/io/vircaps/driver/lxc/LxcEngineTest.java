package io.vircaps.driver.lxc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import io.vircaps.xml.CapabilitiesXml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Containers of a host of a few files. */
class LxcEngineTest {
    private static final String CONTROLLER = "usr/libexec/libvirt_lxc";

    private final Map<String, String> files = new HashMap<>(Map.of(
            CONTROLLER,
            "",
            "proc/meminfo",
            "MemTotal:        4032152 kB\n",
            "proc/sys/kernel/osrelease",
            "6.1.0-28-amd64\n",
            "etc/libvirt/libvirtd.conf",
            "host_uuid = \"11112222-3333-4444-5555-666677778888\"\n"));
    private final Map<String, String> facts = new HashMap<>(
            Map.of("logind.CanSuspend", "yes", "logind.CanHibernate", "no", "logind.CanHybridSleep", "no"));

    private Engine engine() {
        HostSource host = HostSource.of(files, facts);
        return new LxcEngine(
                "lxc:///system",
                HostView.of(host, Dialect.DEFAULT),
                new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE));
    }

    private static String guests(String document) {
        return document.substring(document.indexOf("  <guest>"));
    }

    @Test
    void writesTheDocumentOfContainers() {
        String document = CapabilitiesXml.write(engine().probe().value(), Dialect.DEFAULT);

        assertThat(document)
                .startsWith("""
                        <capabilities>

                          <host>
                            <uuid>11112222-3333-4444-5555-666677778888</uuid>
                            <cpu>
                              <arch>x86_64</arch>
                        """)
                .contains("<suspend_mem/>", "<model>none</model>")
                .doesNotContain("<migration_features>", "<vendor>", "<baselabel");
        assertThat(guests(document)).isEqualTo("""
                  <guest>
                    <os_type>exe</os_type>
                    <arch name='x86_64'>
                      <wordsize>64</wordsize>
                      <emulator>/usr/libexec/libvirt_lxc</emulator>
                      <domain type='lxc'/>
                    </arch>
                  </guest>

                  <guest>
                    <os_type>exe</os_type>
                    <arch name='i686'>
                      <wordsize>32</wordsize>
                      <emulator>/usr/libexec/libvirt_lxc</emulator>
                      <domain type='lxc'/>
                    </arch>
                  </guest>

                </capabilities>
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, x86_64 i686",
        "aarch64, aarch64 armv7l",
        "s390x, s390x s390",
        "ppc64, ppc64 ppc",
        "ppc64le, ppc64le",
        "i686, i686",
        "riscv64, riscv64"
    })
    void runsContainersOfTheHostAndItsSibling(String machine, String guests) {
        facts.put("arch", machine);

        assertThat(engine().probe().value().guests())
                .extracting(guest -> guest.arch().name().name())
                .containsExactly(guests.split(" "));
    }

    @Test
    void notesThePathOfAMissingController() {
        files.remove(CONTROLLER);
        Probed<Capabilities> probed = engine().probe();

        assertThat(probed.value().guests().get(0).arch().emulator()).hasValue("/usr/lib/libvirt/libvirt_lxc");
        assertThat(probed.notes())
                .filteredOn(note -> note.reason() == LxcReason.LXC_CONTROLLER_MISSING)
                .hasSize(1);
    }

    @Test
    void notesToAnOrdinaryUserWhoseDocumentItIs() {
        facts.put("user", "uid=1000 gid=1000");

        assertThat(engine().probe().notes()).anyMatch(note -> note.reason() == LxcReason.LXC_SEEN_BY_USER);
    }

    @Test
    void changesItsStateWithTheController() {
        String before = engine().state();
        files.remove(CONTROLLER);

        assertThat(engine().state()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"6.1.0-28-amd64, 6.1.0", "6.18, 6.18.0", "5-rc1, 5.0.0", "5.10.209+deb11, 5.10.209"})
    void hasTheVersionOfTheKernel(String release, String version) {
        files.put("proc/sys/kernel/osrelease", release + "\n");

        assertThat(engine().version()).isEqualTo(new HypervisorVersion("LXC", Version.parse(version)));
    }

    @Test
    void hasNoNumberOfCpusOfAContainer() {
        assertThatThrownBy(() -> engine().domains().maxVcpus(Optional.empty()))
                .isInstanceOf(VircapsException.class)
                .hasMessage("this function is not supported by the connection driver: virConnectGetMaxVcpus");
    }

    @ParameterizedTest
    @EnumSource
    void givesEachReason(LxcReason reason) {
        switch (reason) {
            case LXC_CONTROLLER_MISSING -> files.remove(CONTROLLER);
            case LXC_SEEN_BY_USER -> facts.put("user", "uid=1000 gid=1000");
        }

        assertThat(engine().probe().notes()).extracting(Note::reason).contains(reason);
    }

    @Test
    void followsANoteToItsCause() {
        files.remove("etc/libvirt/libvirtd.conf");
        Engine engine = engine();
        Note random = engine.probe().notes().get(0);

        assertThat(engine.diagnostics().causes(random))
                .singleElement()
                .extracting(Note::reason)
                .isEqualTo(HostReason.DMI_MISSING);
    }
}
