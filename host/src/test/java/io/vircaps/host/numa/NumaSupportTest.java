package io.vircaps.host.numa;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.host.HostView;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumaSupportTest {
    private static final String NODE = "sys/devices/system/node";

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    private HostView host(String dialect) {
        return HostView.of(HostSource.of(files, facts), Dialect.parse(dialect));
    }

    @ParameterizedTest
    @CsvSource({
        "yes, 9.0.0, HIDDEN, NUMA_NODES_HIDDEN",
        "not made, 9.0.0, HIDDEN, NUMA_NODES_HIDDEN",
        "ENOSYS, 9.0.0, NONE, NUMA_MISSING",
        "EPERM, 9.0.0, HIDDEN, NUMA_NODES_HIDDEN",
        "EPERM, 11.3.0, NONE, NUMA_CALL_REFUSED"
    })
    void isDecidedByTheCallWhereNoDirectoryIsShown(
            String call, String dialect, NumaSupport support, HostReason reason) {
        facts.put("numa.get-mempolicy", call);

        assertThat(NumaSupport.of(host(dialect))).isEqualTo(support);
        assertThat(support.note(host(dialect)).map(Note::reason)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"yes, 11.3.0, LISTED", "EPERM, 9.0.0, LISTED", "EPERM, 10.0.0, NONE", "ENOSYS, 9.0.0, NONE"})
    void isDecidedByTheCallWhereNodesAreShown(String call, String dialect, NumaSupport support) {
        files.put(NODE + "/node0/cpulist", "0\n");
        facts.put("numa.get-mempolicy", call);

        assertThat(NumaSupport.of(host(dialect))).isEqualTo(support);
    }

    @Test
    void findsNoHighestNodeInADirectoryWithoutNodes() {
        files.put(NODE + "/online", "0\n");

        assertThat(NumaSupport.of(host("9.0.0"))).isEqualTo(NumaSupport.EMPTY);
    }

    @Test
    void takesADirectoryThatCannotBeOpenedForAHiddenOne() {
        files.put(NODE + "/node0/cpulist", "0\n");
        facts.put("refused." + NODE, "permission denied");

        assertThat(NumaSupport.of(host("9.0.0"))).isEqualTo(NumaSupport.HIDDEN);
    }
}
