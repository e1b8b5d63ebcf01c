package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostXmlTest {
    private static final Codec<Host> HOST = new Codec<>(HostXml::read, HostXml::write);

    private static final String NEWEST = """
            <host>
              <uuid>c0ffee00-1111-2222-3333-44445555aaff</uuid>
              <cpu>
                <arch>x86_64</arch>
              </cpu>
              <power_management/>
              <iommu support='no'/>
              <migration_features>
              </migration_features>
              <netprefix>vif</netprefix>
              <topology>
                <cells num='0'>
                </cells>
              </topology>
              <cache>
              </cache>
              <memory_bandwidth>
              </memory_bandwidth>
              <energy>
              </energy>
              <secmodel>
                <model>apparmor</model>
                <doi>0</doi>
              </secmodel>
              <secmodel>
                <model>dac</model>
                <doi>1</doi>
              </secmodel>
            </host>
            """;

    private static String of(String children) {
        return "<host>" + children + "</host>";
    }

    @Test
    void readsEveryPart() {
        HostCpu cpu = new HostCpu(Optional.of(Arch.X86_64), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE);
        assertThat(HOST.read(NEWEST))
                .isEqualTo(Host.builder(cpu)
                        .uuid(UUID.fromString("c0ffee00-1111-2222-3333-44445555aaff"))
                        .powerManagement(PowerManagement.NONE)
                        .iommu(false)
                        .migrationFeatures(new MigrationFeatures(false, List.of(), Extras.NONE))
                        .netprefix("vif")
                        .topology(new Topology(List.of(), List.of(), Extras.NONE))
                        .cache(new HostCache(List.of(), Optional.empty(), Extras.NONE))
                        .memoryBandwidth(new MemoryBandwidth(List.of(), Optional.empty(), Extras.NONE))
                        .energy(new HostEnergy(Optional.empty(), Extras.NONE))
                        .securityModels(List.of(
                                new SecurityModel("apparmor", "0", List.of(), Extras.NONE),
                                new SecurityModel("dac", "1", List.of(), Extras.NONE)))
                        .build());
        assertThat(HOST.read("<host/>"))
                .isEqualTo(Host.builder(HostCpuXml.UNKNOWN).build());
    }

    @Test
    void writesWhatItRead() {
        assertThat(HOST.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(HOST.rewritten(NEWEST.replace("'no'", "'yes'"), Codec.NEWEST))
                .contains("<iommu support='yes'/>");
        assertThat(HOST.rewritten("<host/>", Codec.NEWEST)).isEqualTo("<host>\n  <cpu>\n  </cpu>\n</host>\n");
    }

    @Test
    void writesTheOldestShape() {
        assertThat(HOST.rewritten(NEWEST, "0.2.1"))
                .isEqualTo("<host>\n  <cpu>\n    <arch>x86_64</arch>\n  </cpu>\n</host>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    0.4.1|0.4.0|<migration_features>
                    0.4.1|0.4.0|<topology>
                    0.6.1|0.6.0|<model>apparmor
                    0.8.2|0.8.1|<uuid>
                    0.9.8|0.9.7|<power_management/>
                    0.10.0|0.9.13|<model>dac
                    1.3.2|1.3.1|<netprefix>
                    3.4.0|3.3.0|<cache>
                    4.5.0|4.4.0|<iommu
                    4.10.0|4.9.0|<memory_bandwidth>
                    12.4.0|12.3.0|<energy>
                    """)
    void writesEachPartFromItsReleaseOn(String release, String before, String part) {
        assertThat(HOST.rewritten(NEWEST, release)).contains(part);
        assertThat(HOST.rewritten(NEWEST, before)).doesNotContain(part);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <host id='1'>
                  <uuid form='new'>c0ffee00-1111-2222-3333-444455556666</uuid>
                  <cpu>
                  </cpu>
                  <iommu support='yes' kind='smmu'>
                    <group/>
                  </iommu>
                  <netprefix long='yes'>vif</netprefix>
                  <tdx support='yes'/>
                </host>
                """;
        assertThat(HOST.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-00000000000",
                "00000000-0000-0000-0000-0000000000000",
                "1-2-3-4-5",
                "0000000000000-0000-0000-000000000000",
                "00000000-000000000-0000-000000000000",
                "00000000-0000-000000000-000000000000",
                "00000000-0000-0000-00000000000000000",
                "g0000000-0000-0000-0000-000000000000",
                "/0000000-0000-0000-0000-000000000000",
                ":0000000-0000-0000-0000-000000000000",
                "@0000000-0000-0000-0000-000000000000",
                "G0000000-0000-0000-0000-000000000000",
                "`0000000-0000-0000-0000-000000000000",
                "0000000--0000-0000-0000-000000000000"
            })
    void refusesWhatIsNoUuid(String uuid) {
        assertThat(HOST.refusal(of("<uuid>" + uuid + "</uuid>")))
                .startsWith("line 2, column " + (13 + uuid.length()) + ", /x/host/uuid: ")
                .endsWith("wrong value: expected a UUID of 8-4-4-4-12 hexadecimal digits, found '" + uuid + "'");
    }

    @Test
    void readsEveryDigitOfAUuid() {
        String uuid = "09afAF00-0000-0000-0000-000000000009";
        assertThat(HOST.read(of("<uuid>" + uuid + "</uuid>")).uuid()).contains(UUID.fromString(uuid));
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThat(HOST.refusal(of("<iommu/>"))).isEqualTo("line 2, column 7, /x/host/iommu: no attribute support");
        assertThat(HOST.refusal(of("<iommu support='true'/>")))
                .isEqualTo("line 2, column 7, /x/host/iommu/@support: wrong value: expected yes or no, found 'true'");
    }

    @Test
    void refusesIfStrictWhatNoReleaseWrites() {
        assertThat(HOST.strictRefusal("<host a='b'/>")).endsWith("/x/host/@a: unknown attribute");
        assertThat(HOST.strictRefusal(of("<netprefix/>"))).endsWith("/x/host/netprefix: no text");
        assertThat(HOST.strictRefusal(of("<uuid a='b'>c0ffee00-1111-2222-3333-444455556666</uuid>")))
                .endsWith("/x/host/uuid/@a: unknown attribute");
        assertThat(HOST.strictRefusal(of("<cpu/><cpu/>"))).endsWith("/x/host/cpu[2]: unknown or repeated element");
    }
}
