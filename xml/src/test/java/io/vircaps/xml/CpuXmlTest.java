package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuCache;
import io.vircaps.model.cpu.CpuCache.CpuCacheMode;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.host.CpuTopology;
import io.vircaps.model.host.MaxPhysAddr;
import io.vircaps.xml.CpuXml.LocatedCpu;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuXmlTest {
    private static final String HOST = """
            <cpu>
              <arch>x86_64</arch>
              <model>Haswell</model>
              <vendor>Intel</vendor>
              <microcode version='37'/>
              <signature family='6' model='60' stepping='3'/>
              <counter name='tsc' frequency='2400000000' scaling='no'/>
              <topology sockets='1' dies='1' cores='2' threads='2'/>
              <maxphysaddr mode='emulate' bits='39'/>
              <feature name='vme'/>
              <feature name='ss'/>
            </cpu>
            """;
    private static final String GUEST = """
            <cpu mode='custom' match='strict' check='full'>
              <model fallback='forbid' vendor_id='KVMKVMKVMKVM'>Haswell</model>
              <vendor>Intel</vendor>
              <topology sockets='1' dies='1' cores='2' threads='2'/>
              <cache level='3' mode='emulate'/>
              <maxphysaddr mode='passthrough'/>
              <feature policy='require' name='vme'/>
              <feature policy='disable' name='ss'/>
            </cpu>
            """;

    private static Cpu read(String document) {
        return CpuXml.read(document, CpuForm.EITHER);
    }

    private static String again(String document) {
        return CpuXml.write(read(document), Dialect.DEFAULT);
    }

    private static InputStream bytes(String document) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Cpu> readAll(String document, CpuForm form) {
        List<Cpu> cpus = new ArrayList<>();
        int count = CpuXml.readAll(bytes(document), form, found -> cpus.add(found.cpu()));
        assertThat(cpus).hasSize(count);
        return cpus;
    }

    @Test
    void readsAHostsCpu() {
        CpuDefinition definition = read(HOST).match(host -> host.cpu().definition(), guest -> CpuDefinition.NONE);

        assertThat(read(HOST).arch()).contains(Arch.X86_64);
        assertThat(definition.model()).contains("Haswell");
        assertThat(definition.microcode()).hasValue(37);
        assertThat(definition.signature()).contains(new CpuSignature(6, 60, 3, Extras.NONE));
        assertThat(definition.features()).containsExactly("vme", "ss");
    }

    @Test
    void readsAGuestsCpu() {
        assertThat(read(GUEST))
                .isEqualTo(new GuestCpu(
                        new GuestCpu.Terms(CpuMode.CUSTOM, CpuMatch.STRICT, CpuCheck.FULL, Optional.empty()),
                        new GuestCpu.Named(
                                Optional.of("Haswell"),
                                CpuFallback.FORBID,
                                Optional.of("KVMKVMKVMKVM"),
                                Optional.of("Intel")),
                        new GuestCpu.Hardware(
                                Optional.of(
                                        new CpuTopology(1, OptionalInt.of(1), OptionalInt.of(1), 2, 2, Extras.NONE)),
                                Optional.of(new CpuCache(OptionalInt.of(3), CpuCacheMode.EMULATE)),
                                Optional.of(new MaxPhysAddr("passthrough", OptionalInt.empty(), Extras.NONE))),
                        List.of(CpuFeature.required("vme"), CpuFeature.disabled("ss"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HOST,
                GUEST,
                "<cpu mode='host-passthrough' migratable='off'/>\n",
                "<cpu mode='maximum'/>\n",
                "<cpu mode='host-model'>\n  <model fallback='allow'/>\n</cpu>\n",
                "<cpu>\n  <topology sockets='1' dies='1' cores='1' threads='1'/>\n</cpu>\n",
                "<cpu>\n  <cache mode='disable'/>\n</cpu>\n"
            })
    void writesWhatItRead(String document) {
        String expected = document.contains("<model fallback='allow'/>") ? "<cpu mode='host-model'/>\n" : document;

        assertThat(again(document)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 9.0.0, 0",
        "0, 10.0.0, 0",
        "0, 10.1.0, 1",
        "0, 12.8.0, 1",
        "2, 9.0.0, 0",
        "2, 11.3.0, 2",
        "1, 12.8.0, 1"
    })
    void writesClustersSinceLibvirtKnowsThemAndOneWhereNoneAreStated(int stated, String dialect, int written) {
        assertThat(CpuXml.write(read(inClusters(stated)), Dialect.parse(dialect)))
                .isEqualTo(inClusters(written));
    }

    private static String inClusters(int clusters) {
        String attribute = clusters == 0 ? "" : " clusters='" + clusters + "'";
        return "<cpu>\n  <topology sockets='1' dies='2'" + attribute + " cores='4' threads='1'/>\n</cpu>\n";
    }

    @Test
    void writesNothingForAnUnspecifiedCpu() {
        assertThat(again("<cpu/>")).isEmpty();
        assertThat(again("<cpu match='exact' check='none'><numa/></cpu>")).isEmpty();
    }

    @Test
    void hasTheDefaultsOfLibvirt() {
        assertThat(
                        again(
                                "<cpu><model>n270</model><feature name='ss'/><topology sockets='1' cores='1' threads='1'/></cpu>"))
                .isEqualTo("""
                        <cpu mode='custom' match='exact'>
                          <model fallback='allow'>n270</model>
                          <topology sockets='1' dies='1' cores='1' threads='1'/>
                          <feature policy='require' name='ss'/>
                        </cpu>
                        """);
    }

    @Test
    void skipsWhatLibvirtDoesNotKnow() {
        String known = "<cpu mode='host-passthrough'/>\n";

        assertThat(again("<cpu mode='host-passthrough' new='x'><newer a='b'><deep/>text</newer>text</cpu>"))
                .isEqualTo(known);
    }

    @Test
    void escapesAsLibvirtDoes() {
        assertThat(again("<cpu><model vendor_id='&lt;&apos;&quot;&gt;KVMKVMKV'>a&amp;b</model></cpu>"))
                .contains("<model fallback='allow' vendor_id='&lt;&apos;&quot;&gt;KVMKVMKV'>a&amp;b</model>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<cpus/>",
                "<cpu mode='bogus'/>",
                "<cpu match='bogus'/>",
                "<cpu check='bogus'/>",
                "<cpu migratable='on'><model>a</model></cpu>",
                "<cpu mode='maximum' migratable='yes'/>",
                "<cpu match='exact'><arch>x86_64</arch><model>a</model></cpu>",
                "<cpu mode='custom'><arch>x86_64</arch><model>a</model></cpu>",
                "<cpu><arch>x86_64</arch></cpu>",
                "<cpu><arch>bogus</arch><model>a</model></cpu>",
                "<cpu><vendor>Intel</vendor></cpu>",
                "<cpu><feature name='ss'/></cpu>",
                "<cpu><model>a</model><feature name='ss'/><feature policy='forbid' name='ss'/></cpu>",
                "<cpu><model>a</model><feature policy='bogus' name='ss'/></cpu>",
                "<cpu><model>a</model><feature policy='require'/></cpu>",
                "<cpu><model>a</model><feature name=''/></cpu>",
                "<cpu><model fallback='bogus'>a</model></cpu>",
                "<cpu><model vendor_id='short'>a</model></cpu>",
                "<cpu><model vendor_id='KVM,KVMKVMKV'>a</model></cpu>",
                "<cpu><topology sockets='0' cores='1' threads='1'/></cpu>",
                "<cpu><topology cores='1' threads='1'/></cpu>",
                "<cpu><topology sockets='x' cores='1' threads='1'/></cpu>",
                "<cpu><cache level='4' mode='emulate'/></cpu>",
                "<cpu><cache level='3'/></cpu>",
                "<cpu><cache mode='bogus'/></cpu>",
                "<cpu><maxphysaddr mode='bogus'/></cpu>",
                "<cpu><maxphysaddr bits='1'/></cpu>",
                "<cpu><arch>x86_64</arch><model>a</model><signature family='0' model='1' stepping='1'/></cpu>",
                "<cpu><arch>x86_64</arch><model>a</model><signature family='6'/></cpu>",
                "<cpu><arch>x86_64</arch><model>a</model><microcode version='-1'/></cpu>",
                "<cpu><model>a</model>",
                "<cpu/><cpu/>",
                ""
            })
    void refusesWhatIsInvalid(String document) {
        assertThatThrownBy(() -> read(document)).isInstanceOf(XmlException.class);
    }

    @Test
    void takesAThousandFeaturesAndFindsTheOneThatIsTwice() {
        StringBuilder many = new StringBuilder("<cpu><model>a</model>");
        for (int i = 0; i < 1000; i++) {
            many.append("<feature name='f").append(i).append("'/>");
        }

        assertThat(read(many + "</cpu>").features()).hasSize(1000);
        assertThatThrownBy(() -> read(many + "<feature name='f500'/></cpu>"))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("f500")
                .hasMessageContaining("/cpu/feature[1001]");
    }

    @Test
    void findsTheCpusOfEveryKindOfDocument() {
        String file = "<?xml version='1.0'?>\n" + HOST + "<domain><name>d</name>" + GUEST + "</domain>"
                + "<capabilities><host>" + HOST + "</host><guest><cpu/></guest></capabilities>"
                + "<domainCapabilities><cpu><mode name='host-model' supported='yes'><model>n270</model></mode>"
                + "<mode name='host-model' supported='no'/><mode name='custom' supported='yes'/></cpu></domainCapabilities>"
                + "<other><cpu/></other>";

        assertThat(readAll(file, CpuForm.EITHER))
                .containsExactly(read(HOST), read(GUEST), read(HOST), read("<cpu><model>n270</model></cpu>"));
    }

    @Test
    void statesWhereEachCpuOfAFileBegins() {
        String file =
                "<?xml version='1.0'\n?> <cpu><arch>i686</arch><model>\u00e4</model></cpu><domain>\n <cpu><arch>i686</arch>"
                        + "<model>b</model></cpu></domain>";
        List<XmlPosition> places = new ArrayList<>();

        CpuXml.readAll(bytes(file), CpuForm.HOST, found -> places.add(found.position()));

        assertThat(places).containsExactly(new XmlPosition(2, 4, "/cpu"), new XmlPosition(3, 2, "/domain/cpu"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<cpu>|line 1, column 6, /cpu: the file ends too early",
                "<!--|line 1, column 5, /: the file ends too early",
                "<cpu/></cpu>|line 1, column 13, /: an end tag without a start tag",
                "<?xml|line 1, column 6, /: the file ends too early"
            })
    void statesWhereAFileIsNotWellFormed(String file, String sentence) {
        assertThatThrownBy(() -> readAll(file, CpuForm.EITHER))
                .isInstanceOf(IllFormedXmlException.class)
                .hasMessageStartingWith(sentence);
    }

    @Test
    void readsTheFirstCpuWhateverTheOthersAre() {
        Optional<LocatedCpu> first =
                CpuXml.readFirst(bytes("<cpu mode='maximum'/><cpu mode='bogus'/>"), CpuForm.EITHER);

        assertThat(first.map(LocatedCpu::cpu)).contains(read("<cpu mode='maximum'/>"));
        assertThat(CpuXml.readFirst(bytes("<other/>"), CpuForm.EITHER)).isEmpty();
    }

    @Test
    void looksAtWhatIsAGuestsOnlyInGuestsAndAtWhatIsAHostsOnlyInHosts() {
        String ofGuest = "<feature policy='bogus' name='ss'/>";
        String ofHost = "<microcode version='x'/><signature/><counter name='tsc'/>";

        assertThat(read("<cpu><arch>i686</arch><model>a</model>" + ofGuest + "</cpu>")
                        .features())
                .containsExactly(CpuFeature.required("ss"));
        assertThat(read("<cpu><model>a</model>" + ofHost + "</cpu>").model()).contains("a");
        assertThatThrownBy(() -> read("<cpu>" + ofHost + "<arch>i686</arch><model>a</model></cpu>"))
                .hasMessage("line 1, column 6, /cpu/microcode/@version: wrong value: expected a number from 0 to"
                        + " 4294967295, found 'x'");
        assertThatThrownBy(() -> read("<cpu>" + ofGuest + "<model>a</model></cpu>"))
                .hasMessageStartingWith("line 1, column 6, /cpu/feature/@policy: wrong value: expected a policy");
    }

    @Test
    void findsNoCpusWhereThereAreNone() {
        assertThat(readAll("", CpuForm.EITHER)).isEmpty();
        assertThat(readAll("<other/>", CpuForm.EITHER)).isEmpty();
    }

    @Test
    void readsEveryCpuAsAHostsInFormHost() {
        assertThatThrownBy(() -> readAll(GUEST, CpuForm.HOST)).isInstanceOf(XmlException.class);
        assertThatThrownBy(() -> readAll("<cpu><model>a</model></cpu>", CpuForm.HOST))
                .isInstanceOf(XmlException.class);
        assertThat(readAll(
                                "<cpu><arch>i686</arch><model>a</model><feature policy='bogus' name='ss'/></cpu>",
                                CpuForm.HOST)
                        .get(0)
                        .features())
                .extracting(CpuFeature::policy)
                .containsExactly(FeaturePolicy.REQUIRE);
    }

    @Test
    void readsEveryCpuAsAGuestsInFormGuest() {
        assertThat(CpuXml.read("<cpu><arch>x86_64</arch><model>a</model></cpu>", CpuForm.GUEST)
                        .arch())
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheReleaseDidNotKnow() {
        assertThat(CpuXml.write(read(HOST), new Dialect(0, 9, 0)))
                .doesNotContain("signature", "maxphysaddr", "counter", "dies");
    }
}
