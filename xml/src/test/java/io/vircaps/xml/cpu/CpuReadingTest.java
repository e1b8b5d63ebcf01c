package io.vircaps.xml.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.token.XmlReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CpuReadingTest {
    private static final String HOST = "<arch>x86_64</arch><model>a</model>";

    private static Cpu read(String cpu, CpuForm form) {
        XmlReader in = new XmlReader(new ByteArrayInputStream(cpu.getBytes(StandardCharsets.UTF_8)), "UTF-8", false);
        return CpuReading.read(in, new CpuReadingTerms(form, Optional.empty()), in.position());
    }

    private static GuestCpu guest(String cpu) {
        return read(cpu, CpuForm.EITHER)
                .match(
                        host -> {
                            throw new AssertionError(host);
                        },
                        guest -> guest);
    }

    private static HostCpu host(String children) {
        return read("<cpu>" + children + "</cpu>", CpuForm.EITHER).match(Cpu.Host::cpu, guest -> {
            throw new AssertionError(guest);
        });
    }

    private static String refusal(String cpu, CpuForm form) {
        return String.valueOf(assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(cpu, form))
                .actual()
                .getMessage());
    }

    @Test
    void readsEveryPartOfAHost() {
        assertThat(host(HOST + "<vendor>v</vendor><feature name='b'/><feature name='c' policy='bogus'/>"
                        + "<microcode version='1'/>"))
                .isEqualTo(new HostCpu(
                        Optional.of(Arch.X86_64),
                        List.of(),
                        CpuDefinition.builder()
                                .model("a")
                                .vendor("v")
                                .microcode(1)
                                .features(List.of("b", "c"))
                                .build(),
                        List.of(),
                        Extras.NONE));
    }

    @Test
    void readsEveryPartOfAGuest() {
        assertThat(guest("<cpu match='minimum' check='partial'><model fallback='forbid' vendor_id='abcdefghijkl'> a"
                        + "</model><vendor>v</vendor><cache mode='emulate'/><feature name='b' policy='forbid'/></cpu>"))
                .isEqualTo(new GuestCpu(
                        new GuestCpu.Terms(CpuMode.CUSTOM, CpuMatch.MINIMUM, CpuCheck.PARTIAL, Optional.empty()),
                        new GuestCpu.Named(
                                Optional.of(" a"), CpuFallback.FORBID, Optional.of("abcdefghijkl"), Optional.of("v")),
                        new GuestCpu.Hardware(
                                Optional.empty(),
                                Optional.of(new CpuCache(OptionalInt.empty(), CpuCacheMode.EMULATE)),
                                Optional.empty()),
                        List.of(new CpuFeature(FeaturePolicy.FORBID, "b"))));
        assertThat(guest("<cpu/>")).isEqualTo(GuestCpu.UNSPECIFIED);
    }

    @ParameterizedTest
    @CsvSource({"host-passthrough, on, true", "maximum, off, false"})
    void readsMigratableInModesThatTakeAll(String mode, String migratable, boolean expected) {
        assertThat(guest("<cpu mode='" + mode + "' migratable='" + migratable + "'/>")
                        .terms())
                .isEqualTo(new GuestCpu.Terms(
                        CpuMode.of(mode).orElseThrow(), CpuMatch.EXACT, CpuCheck.DEFAULT, Optional.of(expected)));
    }

    @Test
    void takesAnEmptyElementOrAttributeForAbsent() {
        assertThat(guest("<cpu><model fallback='' vendor_id=''/><vendor/></cpu>"))
                .isEqualTo(GuestCpu.UNSPECIFIED);
        assertThat(guest("<cpu><model> </model></cpu>").model()).contains(" ");
    }

    @Test
    void readsTheFirstOfEachName() {
        assertThat(guest("<cpu><model>a</model><model>b</model><vendor>v</vendor><vendor>w</vendor></cpu>")
                        .named())
                .isEqualTo(new GuestCpu.Named(Optional.of("a"), CpuFallback.ALLOW, Optional.empty(), Optional.of("v")));
        assertThat(host(HOST + "<arch>i686</arch>").arch()).contains(Arch.X86_64);
    }

    @Test
    void skipsWhatLibvirtDoesNotKnow() {
        assertThat(guest("<cpu a='b' xmlns:x='urn:x'><model a='b'>m</model><x:vendor>w</x:vendor><new/>text"
                        + "<feature a='b' name='f'><g/></feature></cpu>"))
                .isEqualTo(GuestCpu.exact(GuestCpu.Named.model("m"), List.of(CpuFeature.required("f"))));
    }

    @Test
    void readsFeaturesWithoutModelInAnotherModeThanCustom() {
        assertThat(guest("<cpu mode='host-model'><feature name='f'/></cpu>").features())
                .containsExactly(CpuFeature.required("f"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maximum", "host-passthrough"})
    void readsNoAttributesOfTheModelInModesThatTakeAll(String mode) {
        assertThat(guest("<cpu mode='" + mode + "'><model fallback='bogus' vendor_id='x'>m</model></cpu>")
                        .named())
                .isEqualTo(GuestCpu.Named.model("m"));
    }

    @Test
    void readsAttributesOfTheModelInModeHostModel() {
        assertThat(refusal("<cpu mode='host-model'><model fallback='bogus'>m</model></cpu>", CpuForm.EITHER))
                .contains("/cpu/model/@fallback");
    }

    @Test
    void readsAModeWithoutItsAttributes() {
        String mode = "<mode name='host-model' mode='bogus'><model>m</model></mode>";
        XmlReader in = new XmlReader(new ByteArrayInputStream(mode.getBytes(StandardCharsets.UTF_8)), "UTF-8", false);
        assertThat(CpuReading.readMode(in, new CpuReadingTerms(CpuForm.EITHER, Optional.empty()), in.position()))
                .isEqualTo(GuestCpu.exact(GuestCpu.Named.model("m"), List.of()));
    }

    @Test
    void readsTheRequestedForm() {
        String cpu = "<cpu>" + HOST + "</cpu>";
        assertThat(read(cpu, CpuForm.GUEST)).isEqualTo(GuestCpu.exact(GuestCpu.Named.model("a"), List.of()));
        assertThat(read(cpu, CpuForm.HOST)).isEqualTo(read(cpu, CpuForm.EITHER));
        assertThat(refusal("<cpu><model>a</model></cpu>", CpuForm.HOST))
                .isEqualTo("line 1, column 1, /cpu: no element arch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <cpu mode='bogus'/>|column 1, /cpu/@mode: wrong value: expected a mode libvirt knows, found 'bogus'
                    <cpu match='bogus'/>|column 1, /cpu/@match: wrong value: expected exact, minimum or strict, found 'bogus'
                    <cpu check='bogus'/>|column 1, /cpu/@check: wrong value: expected none, partial or full, found 'bogus'
                    <cpu migratable='yes'/>|column 1, /cpu/@migratable: wrong value: expected on or off, found 'yes'
                    <cpu migratable='on'/>|column 1, /cpu/@migratable: wrong value: expected migratable only in modes host-passthrough and maximum, found 'custom'
                    <cpu><model fallback='bogus'/></cpu>|column 6, /cpu/model/@fallback: wrong value: expected allow or forbid, found 'bogus'
                    <cpu><model vendor_id='abcdefghijk'/></cpu>|column 6, /cpu/model/@vendor_id: wrong value: expected 12 characters and none of them a comma, found 'abcdefghijk'
                    <cpu><model vendor_id='abcdefghijklm'/></cpu>|column 6, /cpu/model/@vendor_id: wrong value: expected 12 characters and none of them a comma, found 'abcdefghijklm'
                    <cpu><model vendor_id=',bcdefghijkl'/></cpu>|column 6, /cpu/model/@vendor_id: wrong value: expected 12 characters and none of them a comma, found ',bcdefghijkl'
                    <cpu><vendor>v</vendor></cpu>|column 1, /cpu: no element model beside vendor
                    <cpu><feature name='f'/></cpu>|column 1, /cpu: no element model beside features
                    <cpu><feature policy='require'/></cpu>|column 6, /cpu/feature: no name of the feature
                    <cpu><feature name=''/></cpu>|column 6, /cpu/feature: no name of the feature
                    <cpu><model>a</model><feature name='f' policy='bogus'/></cpu>|column 22, /cpu/feature/@policy: wrong value: expected a policy libvirt knows, found 'bogus'
                    <cpu><model>a</model><feature name='f'/><feature name='f'/></cpu>|column 41, /cpu/feature[2]: wrong value: expected each feature once, found 'f'
                    """)
    void namesThePlaceOfWhatIsWrongInAGuest(String cpu, String message) {
        assertThat(refusal(cpu, CpuForm.EITHER)).isEqualTo("line 1, " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <cpu mode='custom'><arch>i686</arch><model>a</model></cpu>|/@mode: wrong value: expected no mode on a host's CPU, found 'custom'
                    <cpu match='strict'><arch>i686</arch><model>a</model></cpu>|/@match: wrong value: expected no match attribute beside an element arch, found 'strict'
                    <cpu migratable='on'><arch>i686</arch><model>a</model></cpu>|/@migratable: wrong value: expected no migratable on a host's CPU, found 'on'
                    <cpu migratable='off'><arch>i686</arch><model>a</model></cpu>|/@migratable: wrong value: expected no migratable on a host's CPU, found 'off'
                    <cpu><arch>abacus</arch><model>a</model></cpu>|/arch: wrong value: expected an architecture libvirt knows, found 'abacus'
                    <cpu><arch>i686</arch></cpu>|: no element model
                    <cpu><arch/><model>a</model></cpu>|: no element arch
                    """)
    void namesThePlaceOfWhatIsWrongInAHost(String cpu, String message) {
        assertThat(refusal(cpu, CpuForm.EITHER)).isEqualTo("line 1, column 1, /cpu" + message);
    }

    @Test
    void takesMatchOfAHostIfTheFormIsRequested() {
        assertThat(read("<cpu match='bogus'>" + HOST + "</cpu>", CpuForm.HOST).arch())
                .contains(Arch.X86_64);
    }

    @Test
    void namesTheReleaseThatKnowsTheArchitecture() {
        XmlReader in = new XmlReader(
                new ByteArrayInputStream(
                        "<cpu><arch>loongarch64</arch><model>a</model></cpu>".getBytes(StandardCharsets.UTF_8)),
                "UTF-8",
                false);
        CpuReadingTerms terms = new CpuReadingTerms(CpuForm.EITHER, Optional.of(Dialect.parse("10.1.0")));
        assertThatThrownBy(() -> CpuReading.read(in, terms, in.position()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("line 1, column 1, /cpu/arch: unknown architecture loongarch64: libvirt 10.1.0 does not"
                        + " know loongarch64; 10.2.0 does");
    }

    @Test
    void countsOfEachFormTheFirstFaultInItsOwnParts() {
        String ofHost = "<microcode version='x'/>";
        String ofGuest = "<feature policy='bogus' name='ss'/>";
        assertThat(guest("<cpu>" + ofHost + "<model>a</model></cpu>").model()).contains("a");
        assertThat(host(ofGuest + HOST).definition().features()).containsExactly("ss");
        assertThat(refusal("<cpu>" + ofHost + HOST + "</cpu>", CpuForm.EITHER)).contains("/cpu/microcode/@version");
        assertThat(refusal("<cpu>" + ofHost + "<arch>i686</arch></cpu>", CpuForm.EITHER))
                .contains("/cpu/microcode/@version");
    }
}
