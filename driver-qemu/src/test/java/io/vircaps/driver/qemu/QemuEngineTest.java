package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.domain.QemuDomains;
import io.vircaps.driver.qemu.process.EmulatorFinder;
import io.vircaps.driver.qemu.process.Emulators;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.MachineType;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.host.HostProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A host of a few files, with emulators that say what the test wants. */
class QemuEngineTest {
    private static final String X86 = "/usr/bin/qemu-system-x86_64";
    private static final EmulatorFacts FACTS = new EmulatorFacts(
            new Version(7, 2, 22),
            "x86_64",
            true,
            true,
            true,
            List.of(
                    new MachineType("q35", Optional.empty(), 288, true, false),
                    new MachineType("pc-i440fx-7.2", Optional.of("pc"), 255, false, false)),
            Optional.empty());

    private final Map<String, String> files = new HashMap<>(Map.of(
            "etc/passwd", "libvirt-qemu:x:64055:107::/:/bin/false\n",
            "etc/group", "kvm:x:107:\nlibvirt-qemu:x:64055:\n"));
    private final Map<String, String> facts =
            new HashMap<>(Map.of("kvm.device", "660 0:107", "logind.CanSuspend", "no"));
    private final Map<String, Optional<EmulatorFacts>> emulators = new LinkedHashMap<>();

    private QemuEngine engine(String uri) {
        HostSource host = HostSource.of(files, facts);
        QemuTarget target = new QemuTarget(QemuUri.of(ConnectionUri.parse(uri), host), host, Dialect.DEFAULT);
        return new QemuEngine(
                target,
                new FakeEmulators(),
                new HostProbe(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), CpuDecoder.NONE),
                new QemuDomains(
                        target, new FakeEmulators(), CpuMaps.source(Dialect.DEFAULT), ProbeCache.none(), false));
    }

    private final class FakeEmulators implements Emulators {
        @Override
        public EmulatorFinder finder() {
            return new EmulatorFinder() {
                @Override
                public Optional<String> find(String name) {
                    return Optional.of("/usr/bin/" + name).filter(emulators::containsKey);
                }

                @Override
                public List<Note> notes() {
                    return List.of();
                }

                @Override
                public String directories() {
                    return "/usr/bin";
                }

                @Override
                public List<String> places() {
                    return List.of("/usr/bin");
                }
            };
        }

        @Override
        public Pending query(Set<String> paths) {
            Map<String, Optional<EmulatorFacts>> answers = new LinkedHashMap<>();
            paths.forEach(path -> answers.put(path, emulators.getOrDefault(path, Optional.empty())));
            return () -> Probed.of(answers);
        }
    }

    private static List<String> reasons(Probed<?> probed) {
        return probed.notes().stream().map(note -> note.reason().name()).toList();
    }

    @Test
    void putsHostAndGuestsTogether() {
        emulators.put(X86, Optional.of(FACTS));
        Probed<Capabilities> probed = engine("qemu:///system").probe();
        Host host = probed.value().host().orElseThrow();

        assertThat(host.cpu().arch()).hasValue(Arch.X86_64);
        assertThat(host.migrationFeatures().orElseThrow().uriTransports()).containsExactly("tcp", "rdma");
        assertThat(host.securityModels()).extracting(SecurityModel::model).containsExactly("none", "dac");
        assertThat(probed.value().guests())
                .extracting(guest -> guest.arch().name())
                .containsExactly(Arch.I686, Arch.X86_64);
        assertThat(reasons(probed)).contains("KVM_USABLE").doesNotContain("SYSTEM_SEEN_BY_USER");
    }

    @Test
    void findsTheDefaultGuest() {
        emulators.put(X86, Optional.of(FACTS));
        Capabilities capabilities = engine("qemu:///system").probe().value();
        GuestQuery.Match match =
                GuestQuery.ANY.osType(OsType.HVM).in(capabilities).orElseThrow();

        assertThat(match.domain().type()).isEqualTo(DomainType.QEMU);
        assertThat(match.domain().emulator()).hasValue(X86);
        assertThat(match.machine().orElseThrow().name()).isEqualTo("pc-i440fx-7.2");
    }

    @Test
    void showsAnOrdinaryUserTheSystemWithANote() {
        facts.put("user", "uid=1000 gid=1000");
        Probed<Capabilities> probed = engine("qemu:///system").probe();

        assertThat(reasons(probed)).contains("SYSTEM_SEEN_BY_USER", "EMULATOR_MISSING");
        assertThat(probed.value().host().orElseThrow().securityModels())
                .extracting(SecurityModel::model)
                .containsExactly("none", "dac");
    }

    @Test
    void showsAnOrdinaryUserHisSession() {
        facts.put("user", "uid=1000 gid=1000");
        Probed<Capabilities> probed = engine("qemu:///session").probe();

        assertThat(reasons(probed)).doesNotContain("SYSTEM_SEEN_BY_USER");
        assertThat(probed.value().host().orElseThrow().securityModels())
                .extracting(SecurityModel::model)
                .containsExactly("none");
    }

    @Test
    void worksWithoutAnyEmulator() {
        QemuEngine engine = engine("qemu:///system");

        assertThat(engine.probe().value().guests()).isEmpty();
        assertThat(engine.version()).isEqualTo(new HypervisorVersion("QEMU", Optional.empty()));
        assertThat(engine.domains().vcpuLimit(Optional.empty())).isEmpty();
        assertThat(engine.domains().maxVcpus(Optional.empty())).isEqualTo(16);
    }

    @Test
    void statesTheVersionOfTheDefaultEmulator() {
        emulators.put(X86, Optional.of(FACTS));

        assertThat(engine("qemu:///system").version())
                .isEqualTo(new HypervisorVersion("QEMU", Optional.of(new Version(7, 2, 22))));
    }

    @Test
    void countsCpusOfTheDefaultMachine() {
        emulators.put(X86, Optional.of(FACTS));
        Domains domains = engine("qemu:///system").domains();

        assertThat(domains.vcpuLimit(Optional.empty())).hasValue(255);
        assertThat(domains.vcpuLimit(Optional.of("qemu"))).hasValue(255);
        assertThat(domains.vcpuLimit(Optional.of("QeMu"))).isEmpty();
        assertThat(domains.vcpuLimit(Optional.of("foo"))).isEmpty();
        assertThat(domains.maxVcpus(Optional.empty())).isEqualTo(16);
        assertThat(domains.maxVcpus(Optional.of("QeMu"))).isEqualTo(16);
        assertThatThrownBy(() -> domains.maxVcpus(Optional.of("foo")))
                .hasMessage("invalid argument: unknown type 'foo'");
    }

    @Test
    void countsCpusOfKvmByTheKernelsLimit() {
        facts.put("kvm.max-vcpus", "64");
        emulators.put(X86, Optional.of(FACTS));
        Domains domains = engine("qemu:///system").domains();

        assertThat(domains.maxVcpus(Optional.of("KVM"))).isEqualTo(64);
        assertThat(domains.vcpuLimit(Optional.of("qemu"))).hasValue(255);
        assertThat(domains.vcpuLimit(Optional.of("kvm"))).hasValue(64);
    }

    @Test
    void cannotCountCpusOfKvmWhereThatDoesNotReply() {
        assertThatThrownBy(() -> engine("qemu:///system").domains().maxVcpus(Optional.of("kvm")))
                .hasMessageContaining("/dev/kvm");
    }

    @Test
    void changesItsStateWithWhatItDependsOn() {
        String before = engine("qemu:///system").state();

        assertThat(engine("qemu:///system").state()).isEqualTo(before);
        for (String path : List.of(
                "sys/devices/system/cpu/online",
                "sys/kernel/mm/hugepages/hugepages-2048kB/nr_hugepages",
                "sys/kernel/iommu_groups/0/type",
                "sys/fs/resctrl/info/last_cmd_status",
                "proc/meminfo",
                "etc/libvirt/qemu.conf",
                "usr/bin/qemu-system-sparc")) {
            files.put(path, "1\n");
            String after = engine("qemu:///system").state();
            assertThat(after).as(path).isNotEqualTo(before);
            before = after;
        }
        facts.put("kvm.device", "666 0:107");
        assertThat(engine("qemu:///system").state()).isNotEqualTo(before);
    }
}
