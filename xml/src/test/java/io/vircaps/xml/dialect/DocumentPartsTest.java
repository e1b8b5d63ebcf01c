package io.vircaps.xml.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPartsTest {
    @ParameterizedTest
    @CsvSource({
        "topology, TOPOLOGY_BESIDE_HOST",
        "pool, POOL",
        "host/uuid, UUID",
        "host/energy, ENERGY",
        "host/secmodel, SECURITY_MODEL",
        "host/secmodel[2], SECURITY_MODELS",
        "host/cpu/topology/@clusters, CLUSTERS",
        "host/topology/cells/cell/cpus/cpu/@socket_id, CPU_PLACE",
        "guest/arch/machine/@maxCpus, MAX_CPUS",
        "guest/arch/domain/machine/@maxCpus, MAX_CPUS",
        "guest/features/viridian, VIRIDIAN",
    })
    void namesTheRowOfAPart(String path, Since row) {
        assertThat(DocumentParts.period("/capabilities/" + path)).hasValue(Period.of(row));
    }

    @Test
    void takesTheReleaseOfAnAttributeWithoutAType() {
        assertThat(DocumentParts.period("/capabilities/host/cpu/maxphysaddr/@limit"))
                .hasValue(Period.since(Untyped.MAXPHYSADDR_LIMIT.since()));
    }

    @Test
    void hasNoPeriodForAPartOfEveryRelease() {
        assertThat(DocumentParts.period("/capabilities/host/cpu/arch")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "guest/os_type, xenpvh, XENPVH",
        "guest/os_type, uml, UML",
        "guest/arch/domain/@type, hyperv, HYPERV",
        "guest/arch/domain/@type, hvf, HVF",
        "guest/arch/@name, itanium, KERNEL_ARCH_NAMES",
        "host/migration_features/uri_transports/uri_transport, xenmigr, XENMIGR",
    })
    void namesTheRowOfAValue(String path, String value, Since row) {
        assertThat(DocumentParts.valuesOf("/capabilities/" + path)).containsEntry(value, Period.of(row));
    }

    @Test
    void listsTheValuesOfEveryRelease() {
        assertThat(DocumentParts.valuesOf("/capabilities/guest/arch/wordsize"))
                .containsOnlyKeys("31", "32", "64")
                .containsValue(Period.ALWAYS);
        assertThat(DocumentParts.valuesOf("/capabilities/guest/arch/@name").get("loongarch64"))
                .satisfies(
                        period -> assertThat(period.first(EarlyFormatter.QEMU)).hasToString("10.2.0"));
        assertThat(DocumentParts.valuesOf("/capabilities/host/uuid")).isEmpty();
    }

    @Test
    void namesTheAttributesThatStandTogether() {
        assertThat(DocumentParts.besides("/capabilities/host/topology/cells/cell/cpus/cpu/@socket_id"))
                .containsExactly("die_id", "cluster_id");
        assertThat(DocumentParts.besides("/capabilities/host/uuid")).isEmpty();
    }
}
