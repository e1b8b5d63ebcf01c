package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.store.ProbeCache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RunningHostProbeTest {
    private static final String CPU = "sys/devices/system/cpu";

    private static RunningHostProbe start(CpuDecoder decoder) {
        Map<String, String> files = Map.of(
                CPU + "/present",
                "0\n",
                CPU + "/online",
                "0\n",
                CPU + "/cpu0/topology/core_id",
                "0\n",
                "proc/meminfo",
                "MemTotal: 2048 kB\n");
        HostSource host = HostSource.of(files, Map.of());
        HostRequest request = HostRequest.of(ConfigDirectory.system(host), Set.of(HostPart.CPU));
        return RunningHostProbe.start(HostView.of(host, Dialect.DEFAULT), ProbeCache.none(), decoder, request);
    }

    @Test
    void finishesWithTheHost() {
        RunningHostProbe running = start((host, arch, cpu) -> {
            cpu.model("Penryn");
            return List.of();
        });

        assertThat(running.finish().value().cpu().definition().model()).contains("Penryn");
        assertThat(running.finish()).isEqualTo(running.finish());
    }

    @Test
    void runsInAThreadOfItsOwn() {
        AtomicReference<String> thread = new AtomicReference<>("");
        start((host, arch, cpu) -> {
                    thread.set(Thread.currentThread().getName());
                    return List.of();
                })
                .finish();

        assertThat(thread.get()).isEqualTo("vircaps-host");
    }

    @Test
    void throwsTheErrorOfTheProbe() {
        RunningHostProbe running = start((host, arch, cpu) -> {
            throw HostProbeException.of("no map");
        });

        assertThatThrownBy(running::finish)
                .isInstanceOf(HostProbeException.class)
                .hasMessage("no map");
    }
}
