package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Machine;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainXmlTest {
    private static final Codec<Domain> DOMAIN = new Codec<>(DomainXml::read, DomainXml::write);

    private static final String FULL = """
            <domain type='kvm'>
              <emulator>/usr/bin/qemu-kvm</emulator>
              <loader>/usr/share/firmware.bin</loader>
              <machine canonical='pc-9'>pc</machine>
              <machine>pc-9</machine>
            </domain>
            """;

    @Test
    void readsEveryPart() {
        assertThat(DOMAIN.read(FULL))
                .isEqualTo(new Domain(
                        DomainType.KVM,
                        Optional.of("/usr/bin/qemu-kvm"),
                        Optional.of("/usr/share/firmware.bin"),
                        List.of(
                                new Machine("pc", Optional.of("pc-9"), OptionalInt.empty(), false, Extras.NONE),
                                Machine.of("pc-9")),
                        Extras.NONE));
        assertThat(DOMAIN.read("<domain type='qemu'/>")).isEqualTo(Domain.of(DomainType.QEMU));
    }

    @Test
    void writesWhatItRead() {
        assertThat(DOMAIN.rewritten(FULL, Codec.NEWEST)).isEqualTo(FULL);
        assertThat(DOMAIN.rewritten(FULL, "0.7.1")).isEqualTo(FULL);
    }

    @Test
    void indentsMachinesTooFarToTheLeftInRelease070() {
        assertThat(DOMAIN.rewritten(
                        "<domain type='kvm'><loader>l</loader><machine>pc</machine><machine>a</machine></domain>",
                        "0.7.0"))
                .isEqualTo(
                        "<domain type='kvm'>\n  <loader>l</loader>\n<machine>pc</machine>\n<machine>a</machine>\n</domain>\n");
        assertThat(DOMAIN.rewritten(FULL, "0.6.5")).doesNotContain("<machine").contains("<emulator>", "<loader>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    99.0.0|<domain type='qemu'/>\\n
                    1.2.12|<domain type='qemu'/>\\n
                    1.2.11|<domain type='qemu'>\\n</domain>\\n
                    0.4.1|<domain type='qemu'>\\n</domain>\\n
                    """)
    void closesItselfFromItsReleaseOn(String release, String expected) {
        assertThat(DOMAIN.write(Domain.of(DomainType.QEMU), release)).isEqualTo(expected.replace("\\n", "\n"));
    }

    @Test
    void hasDoubleQuotesBeforeTheSharedFormatter() {
        assertThat(DOMAIN.write(Domain.of(DomainType.QEMU), "0.4.0")).isEqualTo("<domain type=\"qemu\"/>\n");
        assertThat(DOMAIN.rewritten(FULL, "0.2.1")).isEqualTo("""
                <domain type="kvm">
                  <emulator>/usr/bin/qemu-kvm</emulator>
                  <loader>/usr/share/firmware.bin</loader>
                </domain>
                """);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <domain type='kvm' accel='tcg'>
                  <emulator version='9'>e</emulator>
                  <limit/>
                </domain>
                """;
        assertThat(DOMAIN.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        assertThat(DOMAIN.refusal("<domain/>")).isEqualTo("line 2, column 1, /x/domain: no attribute type");
        assertThat(DOMAIN.strictRefusal("<domain type='a'><emulator/></domain>"))
                .endsWith("/x/domain/emulator: no text");
        assertThat(DOMAIN.strictRefusal("<domain type='a'><loader/></domain>")).endsWith("/x/domain/loader: no text");
    }
}
