package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPartsTest {
    private static final String ROOT = "/capabilities/";

    private static String span(Optional<Period> period, EarlyFormatter engine) {
        return period.map(known -> known.first(engine)
                        + known.last().map(last -> " to " + last).orElse(""))
                .orElse("any");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool|5.2.0",
                "topology|0.4.1 to 0.4.0",
                "host/uuid|0.8.2",
                "host/power_management|0.9.8",
                "host/iommu|4.5.0",
                "host/migration_features|0.4.1",
                "host/netprefix|1.3.2",
                "host/topology|0.4.1",
                "host/cache|3.4.0",
                "host/cache/bank/control|3.5.0",
                "host/cache/monitor|4.10.0",
                "host/memory_bandwidth|4.10.0",
                "host/memory_bandwidth/monitor|4.10.0",
                "host/energy|12.4.0",
                "host/secmodel|0.6.1",
                "host/secmodel[2]|0.10.0",
                "host/secmodel/baselabel|1.1.4",
                "host/cpu/model|0.7.5",
                "host/cpu/vendor|0.8.3",
                "host/cpu/microcode|5.0.0",
                "host/cpu/signature|9.0.0",
                "host/cpu/counter|5.2.0",
                "host/cpu/topology|0.7.5",
                "host/cpu/topology/@dies|6.1.0",
                "host/cpu/topology/@clusters|10.1.0",
                "host/cpu/maxphysaddr|8.7.0",
                "host/cpu/maxphysaddr/@limit|9.3.0",
                "host/cpu/feature|0.7.5",
                "host/cpu/pages|1.2.6",
                "host/topology/cells/cell/memory|1.0.4",
                "host/topology/cells/cell/pages|1.2.6",
                "host/topology/cells/cell/distances|1.2.6",
                "host/topology/cells/cell/cache|7.5.0",
                "host/topology/cells/cell/cpus/cpu/@socket_id|1.0.2",
                "host/topology/cells/cell/cpus/cpu/@die_id|6.1.0",
                "host/topology/cells/cell/cpus/cpu/@cluster_id|10.1.0",
                "host/topology/cells/cell/cpus/cpu/@core_id|1.0.2",
                "host/topology/cells/cell/cpus/cpu/@siblings|1.0.2",
                "host/topology/interconnects|7.5.0",
                "guest/arch/domain/machine|0.7.0",
                "guest/arch/machine/@canonical|0.7.0",
                "guest/arch/machine/@maxCpus|1.1.1",
                "guest/arch/machine/@deprecated|7.1.0",
                "guest/arch/domain/machine/@canonical|0.7.0",
                "guest/arch/domain/machine/@maxCpus|1.1.1",
                "guest/arch/domain/machine/@deprecated|7.1.0",
                "guest/features|0.2.1",
                "guest/features/acpi|0.3.2",
                "guest/features/apic|0.3.2",
                "guest/features/cpuselection|0.7.5",
                "guest/features/deviceboot|0.8.8",
                "guest/features/disksnapshot|1.2.3",
                "guest/features/hap|0.8.8",
                "guest/features/externalSnapshot|9.9.0",
                "guest/features/viridian|0.9.3 to 4.2.0",
                "guest/features/pae|any",
                "host/cpu|any",
                "guest/arch/wordsize|any"
            })
    void knowsTheReleasesOfAPart(String path, String span) {
        assertThat(span(DocumentParts.period(ROOT + path), EarlyFormatter.OTHER))
                .isEqualTo(span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host/cpu/counter/@name|tsc",
                "host/cpu/maxphysaddr/@mode|emulate passthrough",
                "host/migration_features/uri_transports/uri_transport|tcp vpxmigr vzmigr rdma xenmigr esx",
                "host/topology/cells/cell/cache/@associativity|none direct full",
                "host/topology/cells/cell/cache/@policy|none writeback writethrough",
                "host/topology/interconnects/latency/@type|access read write",
                "host/topology/interconnects/bandwidth/@type|access read write",
                "host/cache/bank/@type|both code data",
                "host/cache/bank/control/@type|both code data",
                "guest/os_type|hvm xen linux exe xenpvh uml",
                "guest/arch/wordsize|31 32 64",
                "guest/arch/domain/@type|qemu kqemu kvm xen lxc test vmware vz openvz vbox uml phyp parallels bhyve"
                        + " hyperv hvf"
            })
    void knowsTheValuesOfAPart(String path, String values) {
        assertThat(DocumentParts.valuesOf(ROOT + path).keySet()).containsExactly(values.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host/migration_features/uri_transports/uri_transport|tcp|0.2.1",
                "host/migration_features/uri_transports/uri_transport|rdma|1.2.9",
                "host/migration_features/uri_transports/uri_transport|xenmigr|0.2.1 to 4.2.0",
                "guest/os_type|hvm|0.2.1",
                "guest/os_type|xenpvh|4.10.0",
                "guest/os_type|uml|0.2.1 to 4.10.0",
                "guest/arch/@name|loongarch64|10.2.0",
                "guest/arch/@name|arm|0.2.1 to 1.0.1",
                "guest/arch/@name|itanium|0.2.1 to 1.0.1",
                "guest/arch/domain/@type|openvz|0.4.6",
                "guest/arch/domain/@type|vbox|0.6.3",
                "guest/arch/domain/@type|uml|0.2.1 to 4.10.0",
                "guest/arch/domain/@type|phyp|0.2.1 to 5.10.0",
                "guest/arch/domain/@type|parallels|0.10.0",
                "guest/arch/domain/@type|bhyve|1.2.2",
                "guest/arch/domain/@type|hyperv|6.9.0",
                "guest/arch/domain/@type|hvf|8.1.0"
            })
    void knowsTheReleasesOfAValue(String path, String value, String span) {
        Optional<Period> period =
                Optional.ofNullable(DocumentParts.valuesOf(ROOT + path).get(value));
        assertThat(span(period, EarlyFormatter.OTHER)).isEqualTo(span);
    }

    @Test
    void knowsThatQemuGotDomainTypeHypervLater() {
        Period hyperv = DocumentParts.valuesOf(ROOT + "guest/arch/domain/@type").get("hyperv");
        assertThat(span(Optional.ofNullable(hyperv), EarlyFormatter.QEMU)).isEqualTo("11.10.0");
    }

    @Test
    void hasNoValuesForAPartThatTakesAny() {
        assertThat(DocumentParts.valuesOf(ROOT + "host/netprefix")).isEmpty();
    }

    @Test
    void knowsAttributesThatStandTogether() {
        assertThat(DocumentParts.besides(ROOT + "host/topology/cells/cell/cpus/cpu/@socket_id"))
                .containsExactly("die_id", "cluster_id");
        assertThat(DocumentParts.besides(ROOT + "host/topology/cells/cell/cpus/cpu/@core_id"))
                .isEmpty();
    }
}
