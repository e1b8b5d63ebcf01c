package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.GuestFeature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a later release may add is kept and goes back to where it stood. */
class UnknownPartsTest {
    private static String rewritten(String document) {
        return CapabilitiesXml.write(CapabilitiesXml.read(document), Dialect.DEFAULT);
    }

    @Test
    void goBackToTheirPlaces() {
        String document = Documents.named("future-9.0.0");
        assertThat(rewritten(document)).isEqualTo(document);
        Capabilities read = CapabilitiesXml.read(document);
        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(read, Dialect.DEFAULT, Escaping.ALWAYS)))
                .isEqualTo(read);
    }

    @Test
    void arePartOfTheRecordOfTheirElement() {
        Extras extras = CapabilitiesXml.read(Documents.host("<iommu support='no'/><tpm version='2'>x<chip/></tpm>"))
                .host()
                .orElseThrow()
                .extras();
        Extras.Attribute version = new Extras.Attribute(Optional.empty(), "version", "2");
        Extras.Element chip = new Extras.Element(Optional.empty(), "chip", List.of(), "", List.of());
        Extras.Place iommu = new Extras.Place("iommu", 1);
        assertThat(extras.elements())
                .containsExactly(new Extras.Element(Optional.of(iommu), "tpm", List.of(version), "", List.of(chip)));
    }

    @Test
    void ofAnElementWithoutRecordBelongToItsParent() {
        Extras extras = CapabilitiesXml.read(Documents.cpu("<model/><pages size='4'/><pages size='8' huge='yes'/>"))
                .host()
                .orElseThrow()
                .cpu()
                .extras();
        Extras.Attribute huge = new Extras.Attribute(Optional.of(new Extras.Place("size", 1)), "huge", "yes");
        assertThat(extras.nested())
                .containsExactly(new Extras.Nested(
                        new Extras.Place("pages", 2), new Extras(List.of(huge), List.of(), List.of())));
    }

    @Test
    void areWrittenAtTheEndWhereTheirNeighbourIsLeftOut() {
        Capabilities read = CapabilitiesXml.read(Documents.cpu("<maxphysaddr mode='x'/><novelty/><arch>a</arch>"));
        assertThat(CapabilitiesXml.write(read, new Dialect(8, 0, 0)))
                .contains("    <cpu>\n      <arch>a</arch>\n      <novelty/>\n    </cpu>\n");
    }

    @Test
    void areWrittenInAnElementThatIsEmptyOtherwise() {
        assertThat(rewritten(Documents.arch("<domain type='kvm'><limit/></domain>")))
                .contains("      <domain type='kvm'>\n        <limit/>\n      </domain>\n");
        assertThat(rewritten(Documents.cell("<distances scale='log'/>")))
                .contains("          <distances scale='log'/>\n");
        assertThat(rewritten(Documents.host("<migration_features><uri_transports all='yes'/></migration_features>")))
                .contains("      <uri_transports all='yes'/>\n");
    }

    @Test
    void includeTheSecondOfWhatCanBeOnce() {
        assertThat(rewritten(Documents.host("<netprefix>a</netprefix><netprefix n='2'>b</netprefix>")))
                .contains("    <netprefix>a</netprefix>\n    <netprefix n='2'>b</netprefix>\n");
    }

    @Test
    void stayBehindTheFirstOfTheirNameWhereverItGoes() {
        String mixed = "<netprefix>a</netprefix><iommu support='no'/><netprefix n='2'>b</netprefix><netprefix n='3'/>";
        String written = rewritten(Documents.host(mixed));

        assertThat(written)
                .contains("    <netprefix>a</netprefix>\n    <netprefix n='2'>b</netprefix>\n    <netprefix n='3'/>\n");
        assertThat(rewritten(written)).isEqualTo(written);
    }

    @Test
    void areAlwaysEscaped() {
        assertThat(rewritten(Documents.host("<new a='&lt;&apos;&#10;&quot;'>&amp;&gt;</new>")))
                .contains("<new a='&lt;&apos;&#10;&quot;'>&amp;&gt;</new>");
    }

    @Test
    void keepNameSpacesAndPrefixes() {
        String document = "<capabilities xmlns='urn:a' xmlns:b='urn:b'><b:host b:c='d'><e/></b:host></capabilities>";
        assertThat(rewritten(document)).isEqualTo("""
                <capabilities xmlns='urn:a' xmlns:b='urn:b'>

                  <b:host b:c='d'>
                    <e/>
                  </b:host>

                </capabilities>
                """);
        Capabilities read = CapabilitiesXml.read(document);
        assertThat(CapabilitiesXml.read(rewritten(document))).isEqualTo(read);
        assertThat(read.host()).isEmpty();
    }

    @Test
    void doNotHideAPrefixedFeature() {
        String document = "<capabilities xmlns:q='urn:q'><guest><os_type>a</os_type><arch name='b'>"
                + "<wordsize>8</wordsize></arch><features><q:acpi/></features></guest></capabilities>";
        assertThat(CapabilitiesXml.read(document).guests().get(0).features())
                .containsExactly(GuestFeature.of("q:acpi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>text</a>",
                "<a>one<b/>two</a>",
                "<a><![CDATA[<&>]]></a>",
                "<a>  </a>",
                "<a><b><c d='e'>f</c></b></a>"
            })
    void surviveTwoRoundTrips(String element) {
        String once = rewritten(Documents.host(element));
        assertThat(rewritten(once)).isEqualTo(once);
        assertThat(CapabilitiesXml.read(once)).isEqualTo(CapabilitiesXml.read(Documents.host(element)));
    }
}
