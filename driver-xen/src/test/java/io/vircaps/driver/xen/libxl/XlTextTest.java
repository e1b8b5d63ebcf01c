package io.vircaps.driver.xen.libxl;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.MemorySize;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlTextTest {
    private static final String PRINTED = """
            host                   : box
            nr_cpus                : 4
            nr_cpus                : 5
            xen_commandline        : secret
            cpu_topology           :
            cpu:    core    socket     node
              0:       1        2        3
              x:       1        2        3
              4:       1        2
            device topology        :
            numa_info              :
            node:    memsize    memfree    distances
               0:      5120       3011      10,21
            """;

    @Test
    void readsFieldsAndTables() {
        XlInfo info = XlText.parse(PRINTED);

        assertThat(info.field("host")).contains("box");
        assertThat(info.field("nr_cpus")).contains("4");
        assertThat(info.cpus()).containsExactly(new XlInfo.Cpu(0, 1, 2, 3));
        assertThat(info.nodes())
                .containsExactly(new XlInfo.Node(
                        0, MemorySize.ofKibibytes(5120 * 1024), MemorySize.ofKibibytes(3011 * 1024), List.of(10, 21)));
    }

    @Test
    void keepsRowsOfAnotherForm() {
        assertThat(XlText.parse(PRINTED).strange()).containsExactly("cpu_topology: 4: 1 2");
    }

    @Test
    void excerptsTheLinesThatAreRead() {
        assertThat(XlText.excerpt(PRINTED)).isEqualTo("""
                nr_cpus                : 4
                nr_cpus                : 5
                cpu_topology           :
                  0:       1        2        3
                  4:       1        2
                numa_info              :
                   0:      5120       3011      10,21
                """);
        assertThat(XlText.parse(XlText.excerpt(PRINTED)).nodes())
                .isEqualTo(XlText.parse(PRINTED).nodes());
    }
}
