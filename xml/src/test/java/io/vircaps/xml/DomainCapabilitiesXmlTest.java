package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlPosition;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of several releases and of drivers of several kinds; libvirt's own are read and written by conformance. */
class DomainCapabilitiesXmlTest {
    private static String named(String name) {
        return Documents.named("domain/" + name);
    }

    private static Dialect dialect(String name) {
        return Dialect.parse(name.substring(name.indexOf('-') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3.0", "7.0.0", "9.0.0", "12.9.0", "future-12.9.0"})
    void readsAndWritesADocumentToTheSameBytes(String name) {
        String document = named(name);

        assertThat(DomainCapabilitiesXml.write(DomainCapabilitiesXml.read(document), dialect(name)))
                .isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3.0", "7.0.0", "9.0.0", "12.9.0", "future-12.9.0"})
    void readsWhatItWrote(String name) {
        DomainCapabilities read = DomainCapabilitiesXml.read(named(name));

        assertThat(DomainCapabilitiesXml.read(DomainCapabilitiesXml.write(read, dialect(name), Escaping.ALWAYS)))
                .isEqualTo(read);
    }

    @Test
    void writesADocumentAsAnEarlierRelease() {
        DomainCapabilities read = DomainCapabilitiesXml.read(named("12.9.0"));

        assertThat(DomainCapabilitiesXml.write(read, Dialect.DEFAULT))
                .contains("<hyperv supported='yes'>", "<tpm supported='no'/>")
                .doesNotContain("firmwareFeatures", "varstore", "blockers", "canonical", "maxphysaddr", "iommufd")
                .doesNotContain("<crypto", "<interface", "<panic", "<console")
                .doesNotContain("async-teardown", "ps2", "tdx", "launchSecurity", "defaults");
    }

    @Test
    void readsBytesInTheEncodingTheyDeclare() {
        String document = "<?xml version='1.0' encoding='ISO-8859-1'?>" + "<domainCapabilities><path>/\u00e4</path>"
                + "<domain>kvm</domain><arch>x86_64</arch></domainCapabilities>";

        assertThat(DomainCapabilitiesXml.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.ISO_8859_1)))
                        .subject()
                        .emulator())
                .contains("/\u00e4");
        assertThat(DomainCapabilitiesXml.read(document.replace('\'', '"'))
                        .subject()
                        .emulator())
                .contains("/\u00e4");
    }

    @Test
    void escapesValuesByChoice() {
        DomainCapabilities read = DomainCapabilitiesXml.read(named("9.0.0").replace("<value>vnc<", "<value>a&amp;b<"));

        assertThat(read.devices().graphics().orElseThrow().type().orElseThrow().values())
                .contains(new EnumValue("a&b"));
        assertThat(DomainCapabilitiesXml.write(read, Dialect.DEFAULT)).contains("<value>a&b</value>");
        assertThat(DomainCapabilitiesXml.write(read, Dialect.DEFAULT, Escaping.ALWAYS))
                .contains("<value>a&amp;b</value>");
    }

    @Test
    void givesLineColumnAndPathOfAWrongValue() {
        String document = named("9.0.0").replace("<graphics supported='yes'>", "<graphics supported='1'>");

        assertThatThrownBy(() -> DomainCapabilitiesXml.read(document))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        error -> assertThat(error.position())
                                .isEqualTo(new XmlPosition(68, 5, "/domainCapabilities/devices/graphics/@supported")));
    }

    @Test
    void givesThePositionWhereADocumentEnds() {
        assertThatThrownBy(() -> DomainCapabilitiesXml.read("<domainCapabilities>\n  <os"))
                .isInstanceOfSatisfying(
                        IllFormedXmlException.class,
                        error -> assertThat(error.position().line()).isEqualTo(2));
    }
}
