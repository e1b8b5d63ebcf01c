package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.error.IllFormedXmlException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EscapingTest {
    private static Capabilities withModel(String model) {
        CpuDefinition definition = CpuDefinition.builder().model(model).build();
        return Samples.qemuOn(new HostCpu(Optional.of(Arch.X86_64), List.of(), definition, List.of(), Extras.NONE));
    }

    private static Capabilities withGuest(String text, String feature) {
        GuestArch arch = new GuestArch(
                new Arch(text),
                64,
                Optional.of(text),
                Optional.empty(),
                List.of(),
                List.of(Domain.of(DomainType.QEMU)),
                Extras.NONE);
        Guest guest = new Guest(OsType.HVM, arch, List.of(GuestFeature.of(feature)), Extras.NONE);
        return new Capabilities(Optional.empty(), List.of(guest), Optional.empty(), Extras.NONE);
    }

    private static String always(Capabilities capabilities) {
        return CapabilitiesXml.write(capabilities, Dialect.DEFAULT, Escaping.ALWAYS);
    }

    @Test
    void escapesTheModelAsLibvirtDoes() {
        String model = "a<b>&\"'\t\n\r\u0001\u0008\u000b\u0019\u001a\u001fé";
        assertThat(CapabilitiesXml.write(withModel(model), Dialect.DEFAULT))
                .contains("<model>a&lt;b&gt;&amp;&quot;&apos;\t\n\r\u001a\u001fé</model>\n");
    }

    @Test
    void printsAPathAsItIs() {
        String document = CapabilitiesXml.write(withGuest("/opt/R&D/<qemu>", "pae"), Dialect.DEFAULT);
        assertThat(document).contains("<emulator>/opt/R&D/<qemu></emulator>", "<arch name='/opt/R&D/<qemu>'>");
        assertThatExceptionOfType(IllFormedXmlException.class).isThrownBy(() -> CapabilitiesXml.read(document));
    }

    @Test
    void escapesAPathIfAlways() {
        Capabilities capabilities = withGuest("/opt/R&D/<'qemu'>\"]]>", "pae");
        assertThat(CapabilitiesXml.read(always(capabilities))).isEqualTo(capabilities);
    }

    @Test
    void keepsLineEndsInAttributesIfAlways() {
        String document = always(withGuest("a\tb\nc\rd", "pae"));
        assertThat(document).contains("name='a&#9;b&#10;c&#13;d'", "<emulator>a\tb\nc&#13;d</emulator>");
        assertThat(CapabilitiesXml.read(document)).isEqualTo(withGuest("a\tb\nc\rd", "pae"));
    }

    @Test
    void leavesOutCharactersThatXmlDoesNotAllowIfAlways() {
        String document = always(withGuest("a\u0000\u001f\uD83D\uDE00\uD83D\uFFFEb\uDE00c\uFFFF", "pae"));
        assertThat(CapabilitiesXml.read(document)).isEqualTo(withGuest("a\uD83D\uDE00bc", "pae"));
    }

    @Test
    void replacesCharactersInNamesOfFeaturesIfAlways() {
        assertThat(always(withGuest("a", "1 <x>é.2"))).contains("<___x_é.2/>");
        assertThat(always(withGuest("a", ""))).contains("<_/>");
        assertThat(always(withModel("plain"))).isEqualTo(CapabilitiesXml.write(withModel("plain"), Dialect.DEFAULT));
    }
}
