package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.model.Arch;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of the toolstack that no release gives. */
class XlNotesTest {
    private static final String SOUND = """
            nr_cpus                : 4
            nr_nodes               : 1
            cores_per_socket       : 2
            threads_per_core       : 1
            hw_caps                : 078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000
            cpu_topology           :
            cpu:    core    socket     node
              0:       0        0        0
            numa_info              :
            node:    memsize    memfree    distances
               0:      5120       3011      10
            """;

    private static List<String> notes(String printed) {
        return notes(printed, Arch.X86_64);
    }

    private static List<String> notes(String printed, Arch arch) {
        List<String> notes = new ArrayList<>();
        for (Note note : XlNotes.of(XlText.parse(printed), arch)) {
            assertThat(note.reason()).isEqualTo(XenReason.XEN_TOOLSTACK_MALFORMED);
            notes.add(note.subject() + ": " + note.detail());
        }
        return notes;
    }

    @Test
    void hasNoNotesOnCompleteOutput() {
        assertThat(notes(SOUND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nr_cpus, cpus, 'xl info -n, nr_cpus: no such line'",
        "'nr_nodes               : 1', nr_nodes : , 'xl info -n, nr_nodes: no such line'",
        "'nr_nodes               : 1', nr_nodes : 2, 'xl info -n, numa_info: 1 of 2 nodes'",
        "'socket       : 2', socket : 99999999999, 'xl info -n, cores_per_socket: ''99999999999'''",
        "'core       : 1', core : -1, 'xl info -n, threads_per_core: ''-1'''",
        "hw_caps, features, 'xl info -n, hw_caps: no such line'",
        ":00000000:00000000, '', 'xl info -n, hw_caps: ''078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9'''",
        "'5120       3011      10', '5120       3011', 'xl info -n, numa_info: 0: 5120 3011: another form of row'",
        "0:       0        0        0, '0: a b c', 'xl info -n, cpu_topology: 0: a b c: another form of row'",
        "0:       0        0        0, '0: 0 0 3', 'xl info -n, cpu_topology: 0: of node 3, which numa_info has not'"
    })
    void namesWhatIsWrong(String sound, String damaged, String note) {
        assertThat(notes(SOUND.replace(sound, damaged))).contains(note);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, '0 cores of 1 threads, 4 CPUs'",
        "2, 0, '2 cores of 0 threads, 4 CPUs'",
        "8, 1, '8 cores of 1 threads, 4 CPUs'",
        "65536, 65536, '65536 cores of 65536 threads, 4 CPUs'",
        "999999999, 999999999, '999999999 cores of 999999999 threads, 4 CPUs'"
    })
    void findsNoPackageInCoresThatDoNotFit(String cores, String threads, String detail) {
        String printed =
                SOUND.replace("socket       : 2", "socket : " + cores).replace("core       : 1", "core : " + threads);

        assertThat(notes(printed)).containsExactly("xl info -n, cores_per_socket: " + detail);
        assertThat(topology(printed)).isEmpty();
    }

    @Test
    void dividesCpusByTheirPackages() {
        assertThat(topology(SOUND).map(CpuTopology::sockets)).hasValue(2);
    }

    private static Optional<CpuTopology> topology(String printed) {
        XlInfo info = XlText.parse(printed);
        HardwareWords words = HardwareWords.of(info).orElseThrow();
        XenProcessor processor = new XenProcessor(info, words, new ChosenCpuMap(ConnectionOptions.DEFAULT));
        return processor.cpu().value().definition().topology();
    }

    @Test
    void namesAFewOfManyRowsAndCountsTheRest() {
        String rows = "  7:  junk\n".repeat(20_000);

        assertThat(notes(SOUND.replace("numa_info ", rows + "numa_info ")))
                .hasSize(9)
                .endsWith("xl info -n, cpu_topology and numa_info: 19992 more rows like these");
    }

    @Test
    void missesWordsOfFeaturesWhereTheProcessorHasThem() {
        String zeros = SOUND.replaceFirst("hw_caps( *): \\S+", "hw_caps$1: " + "00000000:".repeat(7) + "00000000");

        assertThat(notes(zeros)).singleElement().asString().startsWith("xl info -n, hw_caps: '00000000:");
        assertThat(notes(zeros, Arch.AARCH64)).isEmpty();
    }

    /** Each would be named by all others: a gigabyte of document out of a megabyte of answer. */
    @Test
    void refusesACoreOfThousandsOfThreads() {
        StringBuilder rows = new StringBuilder();
        for (int cpu = 0; cpu < 60_000; cpu += 2) {
            rows.append("  ").append(cpu).append(": 0 0 0\n");
        }
        String printed = SOUND.replace("  0:       0        0        0\n", rows.toString());

        assertThat(notes(printed)).containsExactly("xl info -n, cpu_topology: more than 256 threads in one core");
        assertThat(XenCells.of(XlText.parse(printed))).isEmpty();
    }

    @Test
    void readsManyCpusInTime() {
        StringBuilder rows = new StringBuilder();
        for (int cpu = 0; cpu < 60_000; cpu++) {
            rows.append("  ").append(cpu).append(": ").append(cpu).append(" 0 0\n");
        }
        String printed = SOUND.replace("  0:       0        0        0\n", rows.toString());

        assertThat(XenCells.of(XlText.parse(printed))
                        .orElseThrow()
                        .cells()
                        .get(0)
                        .cpus())
                .hasSize(60_000);
    }
}
