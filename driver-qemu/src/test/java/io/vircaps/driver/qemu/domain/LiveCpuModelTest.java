package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.driver.qemu.target.QemuUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveCpuModelTest {
    private static Optional<GuestCpu> model(String arch, String cpuinfo, String... known) {
        HostSource host = HostSource.of(Map.of("proc/cpuinfo", cpuinfo), Map.of("arch", arch));
        QemuTarget target =
                new QemuTarget(QemuUri.of(ConnectionUri.parse("qemu:///system"), host), host, Dialect.DEFAULT);
        Map<String, List<String>> models = new HashMap<>();
        for (String name : known) {
            models.put(name, List.of());
        }
        return new LiveCpuModel(target, CpuMaps.source(Dialect.DEFAULT), ProbeCache.none())
                .asGuest(new HypervisorModels(models));
    }

    private static String x86(String flags) {
        return "processor : 0\nvendor_id : AuthenticAMD\ncpu family : 23\nmodel : 1\nstepping : 2\nflags : " + flags
                + "\n";
    }

    @Test
    void decodesFlagsOfX86WithTheModelsOfTheEmulator() {
        GuestCpu cpu = model("x86_64", x86("fpu sse sse2 lm svm"), "qemu64").orElseThrow();

        assertThat(cpu.model()).contains("qemu64");
        assertThat(cpu.vendor()).contains("AMD");
    }

    @Test
    void leavesOutFeaturesThatQemuNeverHad() {
        GuestCpu cpu = model("x86_64", x86("fpu sse2 lm ospke cqm cmp_legacy"), "qemu64")
                .orElseThrow();

        assertThat(cpu.features())
                .extracting(CpuFeature::name)
                .contains("cmp_legacy")
                .doesNotContain("ospke", "cmt");
    }

    @Test
    void isAbsentWhereNoModelFits() {
        assertThat(model("x86_64", x86("fpu"))).isEmpty();
        assertThat(model("s390x", "processor 0: version = FF\n")).isEmpty();
    }

    @Test
    void takesPowerByItsVersionRegister() {
        GuestCpu cpu = model("ppc64le", "processor : 0\nrevision : 2.1 (pvr 004b 0201)\n")
                .orElseThrow();

        assertThat(cpu.named())
                .isEqualTo(new GuestCpu.Named(
                        Optional.of("POWER8"), CpuFallback.ALLOW, Optional.empty(), Optional.of("IBM")));
        assertThat(cpu.features()).isEmpty();
    }
}
