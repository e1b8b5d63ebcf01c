package io.vircaps.kernel.numa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelTextException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HugePagesTest {
    private static final String NODE = "sys/devices/system/node/node0/hugepages";

    private static HugePages pools(Map<String, String> contents) {
        return new HugePages(KernelFiles.of(contents), NODE);
    }

    @Test
    void sizesAreThoseOfTheDirectoryNamesInTheirOrder() {
        HugePages pools = pools(Map.of(
                NODE + "/hugepages-2048kB/nr_hugepages", "512\n",
                NODE + "/hugepages-16777216KB/nr_hugepages", "0\n",
                NODE + "/other/nr_hugepages", "0\n"));

        assertThat(pools.kibibytes()).containsExactly(16777216, 2048);
        assertThat(pools(Map.of()).kibibytes()).isEmpty();
    }

    @Test
    void countsThePagesOfOneSize() {
        HugePages pools = pools(Map.of(
                NODE + "/hugepages-2048kB/nr_hugepages", "512\n",
                NODE + "/hugepages-2048kB/free_hugepages", "11\n",
                NODE + "/hugepages-1048576kB/nr_hugepages", "18446744073709551615\n"));

        assertThat(pools.count(2048)).isEqualTo(512);
        assertThat(pools.count(1048576)).isEqualTo(-1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hugepages-kB", "hugepages-2048", "hugepages-2048MB", "hugepages--1kB", "hugepages-x"})
    void namesThePoolWithoutASize(String name) {
        HugePages pools = pools(Map.of(NODE + "/" + name + "/nr_hugepages", "1\n"));

        assertThatThrownBy(pools::kibibytes)
                .isInstanceOf(KernelTextException.class)
                .hasMessage(NODE + ": malformed: expected pools named like hugepages-2048kB, found '" + name + "'");
    }

    @Test
    void namesTheFileThatHoldsNoCount() {
        HugePages pools = pools(Map.of(NODE + "/hugepages-2048kB/nr_hugepages", "many\n"));

        assertThatThrownBy(() -> pools.count(64))
                .isInstanceOf(KernelFileException.class)
                .hasMessage(
                        NODE + "/hugepages-64kB/nr_hugepages: missing: expected a number of pages, found 'no file'");
        assertThatThrownBy(() -> pools.count(2048))
                .isInstanceOf(KernelTextException.class)
                .hasMessageStartingWith(NODE + "/hugepages-2048kB/nr_hugepages: malformed");
    }

    @Test
    void hostPoolsAreBelowMm() {
        assertThat(HugePages.HOST).isEqualTo("sys/kernel/mm/hugepages");
    }
}
