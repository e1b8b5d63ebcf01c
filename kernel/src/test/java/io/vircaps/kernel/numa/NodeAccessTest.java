package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeAccessTest {
    private static final String ACCESS = "sys/devices/system/node/node1/access1";
    private static final String INITIATORS = ACCESS + "/initiators/";

    private final Map<String, String> contents = new TreeMap<>(Map.of(
            INITIATORS + "read_bandwidth", "101\n",
            INITIATORS + "write_bandwidth", "102\n",
            INITIATORS + "read_latency", "11\n",
            INITIATORS + "write_latency", "12\n",
            INITIATORS + "node0/x", "",
            INITIATORS + "node3/x", ""));

    private NodeAccess read() {
        return NodeAccess.read(KernelFiles.of(contents), ACCESS);
    }

    @Test
    void readsInitiatorsAndFourNumbers() {
        assertThat(read()).isEqualTo(new NodeAccess(List.of(0, 3), 101, 102, 11, 12));
    }

    @Test
    void readsUnsignedNumbers() {
        contents.put(INITIATORS + "read_bandwidth", "4294967295\n");

        assertThat(read().readBandwidth()).isEqualTo(4294967295L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_bandwidth", "write_bandwidth", "read_latency", "write_latency"})
    void needsEachNumber(String name) {
        contents.remove(INITIATORS + name);

        assertThatThrownBy(this::read)
                .isInstanceOf(KernelFileException.class)
                .hasMessage(INITIATORS + name + ": missing: expected a number, found 'no file'");
    }

    @Test
    void namesTheEntryThatIsNoNode() {
        contents.put(INITIATORS + "nodeX/x", "");

        assertThatThrownBy(this::read)
                .isInstanceOf(KernelTextException.class)
                .hasMessage(ACCESS + "/initiators: malformed: expected entries like node0, found 'nodeX'");
    }

    @Test
    void namesTheFileThatHoldsNoNumber() {
        contents.put(INITIATORS + "write_latency", "fast\n");

        assertThatThrownBy(this::read).hasMessageStartingWith(INITIATORS + "write_latency: malformed");
    }
}
