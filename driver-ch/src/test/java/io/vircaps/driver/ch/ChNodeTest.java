package io.vircaps.driver.ch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionException;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChNodeTest {
    private static final String CPU = "sys/devices/system/cpu";

    private static ChNode node(Map<String, String> files) {
        return new ChNode(HostView.of(HostSource.of(files, Map.of("arch", "aarch64")), Dialect.DEFAULT));
    }

    @Test
    void countsTheHost() {
        ChNode node = node(Map.of(
                CPU + "/present",
                "0-1\n",
                CPU + "/online",
                "0-1\n",
                CPU + "/cpu0/topology/core_id",
                "0\n",
                CPU + "/cpu1/topology/core_id",
                "1\n",
                "proc/meminfo",
                "MemTotal: 2048 kB\n"));

        assertThat(node.info())
                .isEqualTo(new NodeInfo("aarch64", MemorySize.ofKibibytes(2048), 2, 0, new NodeInfo.Shape(1, 1, 2, 1)));
    }

    @Test
    void namesTheHost() {
        assertThat(node(Map.of("proc/sys/kernel/hostname", "host.example\n")).hostname())
                .isEqualTo("host.example");
    }

    @Test
    void hasNoOtherFunction() {
        ChNode node = node(Map.of());

        assertThatThrownBy(node::cpuMap).isInstanceOf(ConnectionException.NoFunction.class);
        assertThatThrownBy(node::sysinfo).isInstanceOf(ConnectionException.NoFunction.class);
    }
}
