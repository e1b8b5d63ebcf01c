package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SinceTest {
    /** By libvirt's tags and release notes. */
    private static final String TABLE = """
            0.2.1 GUEST_FEATURES
            0.3.2 ACPI_AND_APIC
            0.4.1 MIGRATION_FEATURES
            0.4.1 TOPOLOGY
            0.4.1 SHARED_FORMATTER
            0.6.1 SECURITY_MODEL
            0.7.0 CANONICAL
            0.7.0 DOMAIN_MACHINES
            0.7.1 DOMAIN_MACHINES_INDENTED
            0.7.5 CPU_MODEL
            0.7.5 CPUSELECTION
            0.8.2 UUID
            0.8.3 CPU_VENDOR
            0.8.8 DEVICEBOOT
            0.8.8 HAP
            0.9.3 VIRIDIAN until 4.2.0
            0.9.8 POWER_MANAGEMENT
            0.10.0 SECURITY_MODELS
            1.0.2 CPU_PLACE
            1.0.4 CELL_MEMORY
            1.1.1 MAX_CPUS
            1.1.4 BASELABEL
            1.2.3 DISKSNAPSHOT
            1.2.6 PAGES
            1.2.6 DISTANCES
            1.2.9 RDMA
            1.2.12 DOMAIN_CLOSES_ITSELF
            1.3.2 NETPREFIX
            3.4.0 CACHE
            3.5.0 CACHE_CONTROL
            ~4.0.0 PRETTY_UNITS
            4.5.0 IOMMU
            ~4.10.0 MEMORY_BANDWIDTH
            4.10.0 MONITOR
            ~5.0.0 MICROCODE
            5.2.0 POOL
            ~5.2.0 COUNTER
            ~6.1.0 DIES
            7.1.0 DEPRECATED
            ~7.5.0 MEMORY_SIDE_CACHE
            ~7.5.0 INTERCONNECTS
            8.1.0 HVF
            8.7.0 MAXPHYSADDR
            ~9.0.0 SIGNATURE
            9.9.0 EXTERNAL_SNAPSHOT
            10.1.0 CLUSTERS
            12.4.0 ENERGY
            0.4.1 TOPOLOGY_BESIDE_HOST until 0.4.0
            0.2.1 XENMIGR until 4.2.0
            0.2.1 KERNEL_ARCH_NAMES until 1.0.1
            4.10.0 XENPVH
            0.2.1 UML until 4.10.0
            0.4.6 OPENVZ
            0.6.3 VBOX
            0.2.1 PHYP until 5.10.0
            0.10.0 PARALLELS
            1.2.2 BHYVE
            6.9.0 HYPERV
            """;

    private static String line(Since row) {
        return (row.entry().isApproximate() ? "~" : "") + row.since() + " " + row
                + row.entry().last().map(last -> " until " + last).orElse("");
    }

    @Test
    void hasTheReleasesOfLibvirt() {
        assertThat(Arrays.stream(Since.values()).map(SinceTest::line))
                .containsExactlyElementsOf(TABLE.lines().toList());
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryRowOnce(Since row) {
        assertThat(row.entry().subject()).isNotBlank();
        assertThat(Arrays.stream(Since.values()).map(each -> each.entry().subject()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "GUEST_FEATURES, QEMU, 0.3.2",
        "MIGRATION_FEATURES, XEN, 0.3.2",
        "TOPOLOGY, XEN, 0.3.3",
        "TOPOLOGY_BESIDE_HOST, XEN, 0.3.3",
        "HYPERV, QEMU, 11.10.0"
    })
    void countsAnotherReleaseForOneEngine(Since row, EarlyFormatter engine, String release) {
        assertThat(row.release(engine)).hasToString(release);
        assertThat(row.release(EarlyFormatter.OTHER)).isEqualTo(row.since()).isNotEqualTo(row.release(engine));
        assertThat(row.remark()).hasValue(engine + ": " + release);
    }

    @Test
    void hasNoRemarkWhereAllEnginesAreAlike() {
        assertThat(Since.IOMMU.remark()).isEmpty();
        assertThat(Since.IOMMU.release(EarlyFormatter.QEMU)).isEqualTo(Since.IOMMU.since());
    }

    @ParameterizedTest
    @CsvSource({
        "0.3.1, QEMU, false",
        "0.3.2, QEMU, true",
        "0.2.1, XEN, true",
    })
    void isInDocumentsFromItsReleaseOn(String release, EarlyFormatter engine, boolean expected) {
        assertThat(Since.GUEST_FEATURES.in(Dialect.parse(release), engine)).isEqualTo(expected);
    }

    @Test
    void offersTheDefaultFirstThenTheNewest() {
        assertThat(Since.dialects())
                .startsWith(Dialect.DEFAULT, Since.ENERGY.since())
                .endsWith(Dialect.OLDEST)
                .contains(Since.TOPOLOGY.release(EarlyFormatter.XEN))
                .doesNotHaveDuplicates();
    }

    @Test
    void offersNoReleaseThatNoWriterDependsOn() {
        assertThat(Since.dialects()).doesNotContain(Since.OPENVZ.since(), Since.HYPERV.since());
    }
}
