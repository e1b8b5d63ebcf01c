package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the table: what a release added is written from it on, and not in the release before. */
class DialectRowTest {
    private static final Capabilities EVERYTHING = CapabilitiesXml.read(Documents.named("qemu-9.0.0")
            .replace("<arch>x86_64<", "<arch>i686<")
            .replace(" cores='4'", " clusters='1' cores='4'")
            .replace(" core_id=", " cluster_id='0' core_id=")
            .replace("<domain type='qemu'/>", "<domain type='qemu'/><domain type='hvf'/>")
            .replace("<hap ", "<externalSnapshot/><viridian default='off' toggle='yes'/><hap ")
            .replace(
                    "</memory_bandwidth>",
                    "</memory_bandwidth><energy><monitor maxMonitors='576'><feature name='core_energy'/></monitor></energy>")
            .replace("</capabilities>", "<pool/></capabilities>"));

    private static String written(String release) {
        return CapabilitiesXml.write(EVERYTHING, Dialect.parse(release));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0.3.2   | 0.3.1   | <features>\\n      <pae/>\\n      <nonpae/>",
                "0.3.2   | 0.3.1   | <acpi ",
                "0.4.1   | 0.3.3   | <migration_features>",
                "0.4.1   | 0.3.3   | <topology>",
                "0.4.1   | 0.3.3   | <arch name='i686'>",
                "0.6.1   | 0.6.0   | <secmodel>",
                "0.7.0   | 0.6.5   |  canonical=",
                "0.7.0   | 0.6.5   | >pc-9</machine>",
                "0.7.1   | 0.7.0   | >\\n        <machine>pc-9</machine>",
                "0.7.5   | 0.7.4   | <model>Fancy",
                "0.7.5   | 0.7.4   | <topology sockets=",
                "0.7.5   | 0.7.4   | <feature name='x2apic'/>",
                "0.7.5   | 0.7.4   | <cpuselection/>",
                "0.8.2   | 0.8.1   | <uuid>",
                "0.8.3   | 0.8.2   | <vendor>",
                "0.8.8   | 0.8.7   | <deviceboot/>",
                "0.8.8   | 0.8.7   | <hap ",
                "0.9.3   | 0.9.2   | <viridian ",
                "0.9.8   | 0.9.7   | <power_management>",
                "0.10.0  | 0.9.13  | <model>dac</model>",
                "1.0.2   | 1.0.1   |  socket_id='0' core_id='3' siblings='0-1'",
                "1.0.4   | 1.0.3   | <memory unit='KiB'>8000000</memory>",
                "1.1.1   | 1.1.0   |  maxCpus='255'",
                "1.1.4   | 1.1.3   | <baselabel type='kvm'>",
                "1.2.3   | 1.2.2   | <disksnapshot ",
                "1.2.6   | 1.2.5   | <pages unit='KiB' size='2048'/>",
                "1.2.6   | 1.2.5   | <pages unit='KiB' size='2048'>0<",
                "1.2.6   | 1.2.5   | <distances>",
                "1.2.9   | 1.2.8   | <uri_transport>rdma<",
                "1.2.12  | 1.2.11  | <domain type='qemu'/>",
                "1.3.2   | 1.3.1   | <netprefix>",
                "3.4.0   | 3.3.0   | <bank id='0'",
                "3.5.0   | 3.4.0   | <control granularity=",
                "4.0.0   | 3.10.0  |  size='15' unit='MiB'",
                "4.5.0   | 4.4.0   | <iommu support='yes'/>",
                "4.10.0  | 4.9.0   | <memory_bandwidth>",
                "4.10.0  | 4.9.0   | <monitor level='3'",
                "5.0.0   | 4.10.0  | <microcode ",
                "5.2.0   | 5.1.0   | <pool>",
                "5.2.0   | 5.1.0   | <counter ",
                "6.1.0   | 6.0.0   |  dies='2'",
                "6.1.0   | 6.0.0   |  die_id='1'",
                "7.1.0   | 7.0.0   |  deprecated='yes'",
                "7.5.0   | 7.4.0   | <cache level='2'>",
                "7.5.0   | 7.4.0   | <interconnects>",
                "8.1.0   | 8.0.0   | <domain type='hvf'",
                "8.7.0   | 8.6.0   | <maxphysaddr ",
                "9.0.0   | 8.10.0  | <signature ",
                "9.9.0   | 9.8.0   | <externalSnapshot/>",
                "10.1.0  | 10.0.0  |  clusters='1'",
                "10.1.0  | 10.0.0  |  cluster_id='0'",
                "12.4.0  | 12.3.0  | <energy>\\n      <monitor maxMonitors='576'>\\n        <feature name='core_energy'/>"
            })
    void isWrittenFromItsReleaseOn(String release, String before, String escaped) {
        String fragment = escaped.replace("\\n", "\n");
        assertThat(written(release)).contains(fragment);
        assertThat(written(before)).doesNotContain(fragment);
    }
}
