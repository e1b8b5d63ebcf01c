package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.Host;
import io.vircaps.model.note.Probed;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which architectures a release knows, and of which it has a CPU driver. */
class UnknownArchTest {
    private static final String CPU = "sys/devices/system/cpu";

    private static HostView host(String machine, String dialect) {
        Map<String, String> files = new HashMap<>();
        files.put(CPU + "/present", "0-1\n");
        files.put(CPU + "/online", "0-1\n");
        for (String cpu : new String[] {"/cpu0", "/cpu1"}) {
            files.put(CPU + cpu + "/topology/core_id", cpu.substring(4) + "\n");
            files.put(CPU + cpu + "/topology/physical_package_id", "0\n");
        }
        files.put("proc/meminfo", "MemTotal: 4032152 kB\nMemFree: 1032152 kB\n");
        files.put("proc/cpuinfo", "cpu MHz : 2500.000\nclock : 3000.000000MHz\nCPU MHz : 2000.00\n");
        return HostView.of(HostSource.of(files, Map.of("arch", machine)), Dialect.parse(dialect));
    }

    private static Probed<Host> probed(HostView host) {
        return new HostProbe(host, ProbeCache.none(), CpuDecoder.NONE)
                .probe(HostRequest.ofAll(ConfigDirectory.system(host.source())));
    }

    @ParameterizedTest
    @CsvSource({
        "loongarch64, 9.0.0",
        "loongarch64, 10.1.0",
        "armv8l, 9.0.0",
        "armv8l, 12.9.0",
        "arm64, 7.0.0",
        "sw_64, 11.3.0",
        "e2k, 9.0.0",
        "i86, 9.0.0",
        "none, 9.0.0"
    })
    void isLeftOutWhereTheReleaseDoesNotKnowIt(String machine, String dialect) {
        HostView host = host(machine, dialect);

        assertThat(probed(host).value().cpu().arch()).isEmpty();
        assertThat(probed(host).value().cpu().definition()).isEqualTo(CpuDefinition.NONE);
        assertThat(probed(host).value().cpu().pages()).isNotEmpty();
        assertThat(probed(host).notes()).anySatisfy(note -> {
            assertThat(note.reason()).isEqualTo(HostReason.ARCH_UNKNOWN);
            assertThat(note.detail()).contains(machine).contains(dialect);
        });
        assertThat(new NodeInfoProbe(host).nodeInfo().cpuModel()).isEqualTo("none");
        assertThat(new NodeInfoProbe(host).nodeInfo().mhz()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "loongarch64, 10.2.0, loongarch64",
        "arm64, 9.0.0, aarch64",
        "i586, 7.0.0, i686",
        "amd64, 9.0.0, x86_64",
        "mips64el, 7.0.0, mips64el",
        "riscv64, 7.0.0, riscv64"
    })
    void isNamedWhereTheReleaseHasIt(String machine, String dialect, String arch) {
        assertThat(probed(host(machine, dialect)).value().cpu().arch()).contains(new Arch(arch));
    }

    @ParameterizedTest
    @CsvSource({"riscv64, 9.3.0", "riscv64, 11.3.0", "loongarch64, 10.2.0", "s390x, 7.0.0", "armv7l, 9.0.0"})
    void hasATopologyWhereTheReleaseHasADriverOfItsCpus(String machine, String dialect) {
        Optional<CpuTopology> topology =
                probed(host(machine, dialect)).value().cpu().definition().topology();

        assertThat(topology.map(CpuTopology::cores)).contains(2);
    }

    @ParameterizedTest
    @CsvSource({"riscv64, 9.0.0", "riscv32, 11.3.0", "mips64el, 12.9.0"})
    void hasNoneWhereTheReleaseHasNoDriver(String machine, String dialect) {
        Probed<Host> host = probed(host(machine, dialect));

        assertThat(host.value().cpu().definition()).isEqualTo(CpuDefinition.NONE);
        assertThat(host.notes()).anyMatch(note -> note.reason() == HostReason.CPU_NOT_SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({"loongarch64, 10.2.0, 2000", "loongarch64, 9.0.0, 0", "x86_64, 9.0.0, 2500", "ppc64le, 9.0.0, 3000"})
    void hasTheClockOfItsOwnLine(String machine, String dialect, int megahertz) {
        assertThat(new NodeInfoProbe(host(machine, dialect)).nodeInfo().mhz()).isEqualTo(megahertz);
    }
}
