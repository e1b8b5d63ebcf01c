package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Dialect;
import io.vircaps.model.MemorySize;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesProbeTest {
    private static final String POOLS = "sys/kernel/mm/hugepages";

    private final Map<String, String> files = new HashMap<>(Map.of("proc/meminfo", "MemTotal: 1 kB\n"));
    private final Map<String, String> facts = new HashMap<>();

    private Probed<List<MemorySize>> probe() {
        return PagesProbe.probe(HostView.of(HostSource.of(files, facts), Dialect.DEFAULT));
    }

    @Test
    void sortsBaseAndHugePagesBySize() {
        files.put(POOLS + "/hugepages-1048576kB/nr_hugepages", "0\n");
        files.put(POOLS + "/hugepages-2048kB/nr_hugepages", "0\n");
        files.put(POOLS + "/hugepages-16kB/nr_hugepages", "0\n");
        facts.put("page-size", "65536");

        assertThat(probe())
                .isEqualTo(Probed.of(List.of(
                        MemorySize.ofKibibytes(16),
                        MemorySize.ofKibibytes(64),
                        MemorySize.ofKibibytes(2048),
                        MemorySize.ofKibibytes(1048576))));
    }

    @Test
    void notesThatThereAreNoHugePages() {
        assertThat(probe())
                .isEqualTo(Probed.of(
                        List.of(MemorySize.ofKibibytes(4)),
                        Note.of(HostReason.HUGE_PAGES_NONE, POOLS, "no directory hugepages-*")));
    }

    @Test
    void notesThePoolWithoutASize() {
        files.put(POOLS + "/hugepages-xkB/nr_hugepages", "0\n");

        assertThat(probe().value()).isEmpty();
        assertThat(probe().notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(HostReason.PAGES_UNREADABLE, POOLS));
    }

    @Test
    void needsTheMemoryOfNodes() {
        files.put("sys/devices/system/node/node0/cpulist", "0\n");

        assertThat(probe().value()).isEmpty();
        assertThat(probe().notes()).extracting(Note::subject).containsExactly("sys/devices/system/node/node0/meminfo");
    }
}
