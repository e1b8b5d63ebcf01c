package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Dialect;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.Documents;
import io.vircaps.xml.ReleaseCheck;
import io.vircaps.xml.Strictness;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlFault;
import io.vircaps.xml.error.XmlPosition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseWalkTest {
    private static final String ENERGY =
            Documents.host("<energy><monitor maxMonitors='8'><feature name='core_energy'/></monitor></energy>");

    private static ReleaseCheck strict(String document) {
        return CapabilitiesXml.check(document.getBytes(StandardCharsets.UTF_8), Strictness.STRICT, Optional.empty());
    }

    private static List<String> against(String release, String document) {
        Optional<Dialect> dialect = Optional.of(Dialect.parse(release));
        return CapabilitiesXml.check(document.getBytes(StandardCharsets.UTF_8), Strictness.STRICT, dialect)
                .faults()
                .stream()
                .map(fault -> fault.position().path() + ": " + fault.problem().clause())
                .toList();
    }

    @Test
    void knowsWhatTheModelHasNoTypeFor() {
        assertThat(strict(ENERGY))
                .isEqualTo(new ReleaseCheck(
                        new Dialect(12, 4, 0),
                        Optional.of(new XmlPosition(1, 27, "/capabilities/host/energy")),
                        List.of()));
        assertThat(strict(Documents.cpu("<maxphysaddr mode='passthrough' limit='39'/>"))
                        .since())
                .isEqualTo(new Dialect(9, 3, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<energy/>",
                "<energy><monitor/></energy>",
                "<energy><monitor maxMonitors='-1'><feature name='activity'/></monitor></energy>",
                "<energy><monitor maxMonitors='8'/></energy>",
                "<energy><monitor maxMonitors='8'><feature name='warmth'/></monitor></energy>",
                "<energy unit='J'><monitor maxMonitors='8'><feature name='activity'/></monitor></energy>",
                "<energy><monitor maxMonitors='8'><feature name='activity'/></monitor><monitor maxMonitors='8'/></energy>",
                "<energy><monitor maxMonitors='8'><feature name='activity'/></monitor></energy><energy/>"
            })
    void refusesEnergyAsNoReleaseWritesIt(String energy) {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> strict(Documents.host(energy)))
                .withMessageContaining("/capabilities/host/energy");
    }

    @Test
    void refusesAWrongValueOfAnAttributeWithoutType() {
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> strict(Documents.cpu("<maxphysaddr mode='passthrough' limit='none'/>")))
                .withMessageContaining("/capabilities/host/cpu/maxphysaddr/@limit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.3.0|12.4.0|energy|<energy><monitor maxMonitors='8'><feature name='activity'/></monitor></energy>",
                "4.4.0|4.5.0|iommu|<iommu support='no'/>",
                "3.3.0|3.4.0|cache|<cache><bank id='0' level='3' type='both' size='8' unit='MiB' cpus='0'/></cache>",
                "0.9.13|0.10.0|secmodel[2]|<secmodel><model>a</model><doi>0</doi></secmodel>"
                        + "<secmodel><model>b</model><doi>0</doi></secmodel>",
                "1.0.3|1.0.4|topology/cells/cell/memory|<topology><cells num='1'><cell id='0'>"
                        + "<memory unit='KiB'>1</memory><cpus num='0'></cpus></cell></cells></topology>",
                "1.2.8|1.2.9|migration_features/uri_transports/uri_transport|<migration_features><uri_transports>"
                        + "<uri_transport>rdma</uri_transport></uri_transports></migration_features>"
            })
    void objectsToPartsOfTheHostBeforeTheirRelease(String before, String release, String path, String part) {
        String document = Documents.host(part);
        assertThat(against(release, document)).isEmpty();
        assertThat(against(before, document))
                .singleElement()
                .asString()
                .startsWith("/capabilities/host/" + path + ": ")
                .endsWith("exists since libvirt " + release + ", the document is checked against " + before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11.9.0|11.10.0|<domain type='qemu'/><domain type='hyperv'/>|arch/domain[2]/@type: 'hyperv'",
                "8.0.0|8.1.0|<domain type='hvf'/>|arch/domain/@type: 'hvf'",
                "6.8.0|6.9.0|<domain type='hyperv'/>|arch/domain/@type: 'hyperv'",
                "0.6.2|0.6.3|<domain type='vbox'/>|arch/domain/@type: 'vbox'",
                "1.1.0|1.1.1|<machine maxCpus='8'>pc</machine><domain type='kvm'/>|arch/machine/@maxCpus:",
                "0.6.5|0.7.0|<domain type='kvm'><machine>pc</machine></domain>|arch/domain/machine:"
            })
    void objectsToPartsAndValuesOfGuestsBeforeTheirRelease(String before, String release, String part, String what) {
        String document = Documents.arch(part);
        assertThat(against(release, document)).isEmpty();
        assertThat(against(before, document))
                .containsExactly("/capabilities/guest/" + what + " exists since libvirt " + release
                        + ", the document is checked against " + before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.2.0|4.3.0|<domain type='xen'/>|<features><viridian/></features>|features/viridian:",
                "4.10.0|5.0.0|<domain type='uml'/>||arch/domain/@type: 'uml'",
                "5.10.0|6.0.0|<domain type='phyp'/>||arch/domain/@type: 'phyp'"
            })
    void objectsToWhatALaterReleaseNoLongerWrites(
            String last, String release, String domain, String features, String what) {
        String document = Documents.arch(domain).replace("</guest>", (features == null ? "" : features) + "</guest>");
        assertThat(against(last, document)).isEmpty();
        assertThat(against(release, document))
                .containsExactly("/capabilities/guest/" + what + " was last written by libvirt " + last
                        + ", the document is checked against " + release);
    }

    @Test
    void objectsToATopologyBesideTheHost() {
        String document =
                "<capabilities><host><cpu/></host><topology><cells num='0'></cells></topology></capabilities>";
        assertThat(against("0.4.0", document)).hasSize(1); // of Xen alone
        assertThat(against("9.0.0", document))
                .containsExactly("/capabilities/topology: was last written by libvirt 0.4.0, the document is checked"
                        + " against 9.0.0");
    }

    @Test
    void namesAMissingAttributeThatTheReleaseWritesBesideAnother() {
        String document =
                Documents.cell("<cpus num='1'><cpu id='0' socket_id='0' die_id='0' core_id='0' siblings='0'/></cpus>");
        assertThat(against("10.0.0", document)).isEmpty();
        assertThat(against("10.1.0", document))
                .containsExactly("/capabilities/host/topology/cells/cell/cpus/cpu: no attribute cluster_id, which"
                        + " libvirt writes since 10.1.0, the document is checked against 10.1.0");
        assertThat(against("6.1.0", document.replace(" die_id='0'", "")))
                .containsExactly("/capabilities/host/topology/cells/cell/cpus/cpu: no attribute die_id, which libvirt"
                        + " writes since 6.1.0, the document is checked against 6.1.0");
    }

    @Test
    void statesThatAReleaseIsApproximate() {
        assertThat(against("4.10.0", Documents.cpu("<microcode version='1'/>")))
                .containsExactly("/capabilities/host/cpu/microcode: exists since about libvirt 5.0.0, the document is"
                        + " checked against 4.10.0");
    }

    @Test
    void findsAllFaultsInTheOrderOfTheDocument() {
        assertThat(against("4.4.0", ENERGY.replace("<energy>", "<iommu support='no'/><energy>")))
                .extracting(fault -> fault.substring(0, fault.indexOf(':')))
                .containsExactly("/capabilities/host/iommu", "/capabilities/host/energy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guest/os_type|kvm|'<capabilities><guest><os_type>kvm</os_type><arch name=\"i686\"><wordsize>32</wordsize>"
                        + "<domain type=\"kvm\"/></arch></guest></capabilities>'",
                "guest/arch/@name|z80|'<capabilities><guest><os_type>hvm</os_type><arch name=\"z80\"><wordsize>32</wordsize>"
                        + "<domain type=\"kvm\"/></arch></guest></capabilities>'",
                "guest/arch/domain/@type|wsl|'<capabilities><guest><os_type>hvm</os_type><arch name=\"i686\">"
                        + "<wordsize>32</wordsize><domain type=\"wsl\"/></arch></guest></capabilities>'",
                "host/cache/bank/@type|either|'<capabilities><host><cpu/><cache><bank id=\"0\" level=\"3\""
                        + " type=\"either\" size=\"8\" unit=\"MiB\" cpus=\"0\"/></cache></host></capabilities>'"
            })
    void refusesValuesThatNoReleaseWrites(String path, String value, String document) {
        List<XmlFault> faults = strict(document).faults();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.position().path()).isEqualTo("/capabilities/" + path);
            assertThat(fault.problem().found()).contains(value);
            assertThat(fault.problem().expected().orElseThrow()).startsWith("one of ");
        });
        assertThat(CapabilitiesXml.check(
                                document.getBytes(StandardCharsets.UTF_8), Strictness.LIBERAL, Optional.empty())
                        .faults())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"qemu-0.2.1", "qemu-0.3.3", "qemu-0.7.0", "qemu-0.7.1", "qemu-3.8.0", "xen-1.2.11", "test-0.3.3"
            })
    void hasNothingAgainstADocumentOfItsRelease(String name) {
        assertThat(against(name.substring(name.indexOf('-') + 1), Documents.named(name)))
                .isEmpty();
    }
}
