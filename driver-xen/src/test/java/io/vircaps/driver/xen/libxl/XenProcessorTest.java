package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.model.Extras;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XenProcessorTest {
    private static final String WORDS =
            "hw_caps : 078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000\n";

    private static Probed<HostCpu> cpu(String printed) {
        XlInfo info = XlText.parse(printed);
        return new XenProcessor(info, HardwareWords.of(info).orElseThrow(), new ChosenCpuMap(ConnectionOptions.DEFAULT))
                .cpu();
    }

    @Test
    void hasTheModelOfTheMapWithoutVendorAndArchitecture() {
        HostCpu cpu = cpu(WORDS).value();

        assertThat(cpu.arch()).isEmpty();
        assertThat(cpu.features()).containsExactly("pae");
        assertThat(cpu.definition().model()).isPresent();
        assertThat(cpu.definition().signature()).isEmpty();
    }

    @Test
    void hasNoPaeWithoutItsBit() {
        assertThat(cpu(WORDS.replace("078bf3ff", "078bf3bf")).value().features())
                .isEmpty();
    }

    @Test
    void dividesCpusByTheirPackages() {
        assertThat(cpu(WORDS + "nr_cpus : 9\ncores_per_socket : 2\nthreads_per_core : 2\n")
                        .value()
                        .definition()
                        .topology())
                .contains(new CpuTopology(2, OptionalInt.of(1), OptionalInt.empty(), 2, 2, Extras.NONE));
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 2", "4, 0, 2", "4, 2, 0", "x, 1, 1"})
    void hasNoTopologyWithoutAWholePackage(String cpus, String cores, String threads) {
        String printed =
                "nr_cpus : " + cpus + "\ncores_per_socket : " + cores + "\nthreads_per_core : " + threads + "\n";

        assertThat(cpu(WORDS + printed).value().definition().topology()).isEmpty();
    }

    @Test
    void notesWordsThatFitNoModel() {
        Probed<HostCpu> cpu = cpu("hw_caps : 00000001" + ":00000000".repeat(7) + "\n");

        assertThat(cpu.value().definition().model()).isEmpty();
        assertThat(cpu.notes())
                .extracting(Note::reason, Note::subject)
                .containsExactly(tuple(XenReason.XEN_CPU_UNKNOWN, "xl info -n, hw_caps"));
    }
}
