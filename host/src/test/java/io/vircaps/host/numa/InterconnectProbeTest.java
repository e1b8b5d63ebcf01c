package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.numa.SysNode;
import io.vircaps.model.Extras;
import io.vircaps.model.numa.Interconnect;
import io.vircaps.model.numa.Interconnect.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class InterconnectProbeTest {
    private static final String NODES = "sys/devices/system/node/node";

    private final Map<String, String> files = new HashMap<>();

    private void access(int target, String bandwidth, int... initiators) {
        String directory = NODES + target + "/access1/initiators/";
        files.put(directory + "read_bandwidth", bandwidth + "\n");
        files.put(directory + "write_bandwidth", "2\n");
        files.put(directory + "read_latency", "30\n");
        files.put(directory + "write_latency", "40\n");
        for (int initiator : initiators) {
            files.put(directory + "node" + initiator + "/x", "");
        }
    }

    private List<Interconnect> probe() {
        return InterconnectProbe.probe(new SysNode(KernelFiles.of(files)), List.of(0, 1));
    }

    private static Interconnect of(Interconnect.Kind kind, int initiator, int target, String type, long value) {
        return new Interconnect(kind, initiator, target, OptionalInt.empty(), type, value, Extras.NONE);
    }

    @Test
    void listsLatencyBeforeBandwidthByInitiatorTargetAndType() {
        access(0, "1", 0, 1);
        access(1, "1", 0);

        assertThat(probe())
                .containsExactly(
                        of(Kind.LATENCY, 0, 0, "read", 30),
                        of(Kind.LATENCY, 0, 0, "write", 40),
                        of(Kind.LATENCY, 0, 1, "read", 30),
                        of(Kind.LATENCY, 0, 1, "write", 40),
                        of(Kind.LATENCY, 1, 0, "read", 30),
                        of(Kind.LATENCY, 1, 0, "write", 40),
                        of(Kind.BANDWIDTH, 0, 0, "read", 1024),
                        of(Kind.BANDWIDTH, 0, 0, "write", 2048),
                        of(Kind.BANDWIDTH, 0, 1, "read", 1024),
                        of(Kind.BANDWIDTH, 0, 1, "write", 2048),
                        of(Kind.BANDWIDTH, 1, 0, "read", 1024),
                        of(Kind.BANDWIDTH, 1, 0, "write", 2048));
    }

    @Test
    void wrapsBandwidthAroundIn32Bits() {
        access(0, "4194305", 0);

        assertThat(probe()).contains(of(Kind.BANDWIDTH, 0, 0, "read", 1024));
    }

    @Test
    void isEmptyWithoutAccess() {
        assertThat(probe()).isEmpty();
    }

    @Test
    void namesTheFileThatIsMissing() {
        access(0, "1", 0);
        files.remove(NODES + "0/access1/initiators/write_latency");

        assertThatThrownBy(this::probe).hasMessageStartingWith(NODES + "0/access1/initiators/write_latency: missing");
    }
}
