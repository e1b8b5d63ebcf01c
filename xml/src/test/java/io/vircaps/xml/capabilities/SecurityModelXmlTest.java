package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.host.SecurityModel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityModelXmlTest {
    private static final Codec<SecurityModel> SECMODEL = new Codec<>(SecurityModelXml::read, SecurityModelXml::write);

    private static final String NEWEST = """
            <secmodel>
              <model>dac</model>
              <doi>0</doi>
              <baselabel type='kvm'>+64055:+109</baselabel>
              <baselabel type='qemu'></baselabel>
            </secmodel>
            """;

    @Test
    void readsEveryPart() {
        assertThat(SECMODEL.read(NEWEST))
                .isEqualTo(new SecurityModel(
                        "dac",
                        "0",
                        List.of(
                                new SecurityModel.BaseLabel(DomainType.KVM, "+64055:+109"),
                                new SecurityModel.BaseLabel(DomainType.QEMU, "")),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(SECMODEL.rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(SECMODEL.rewritten("<secmodel><doi/><model>testSecurity</model></secmodel>", Codec.NEWEST))
                .isEqualTo("<secmodel>\n  <model>testSecurity</model>\n  <doi></doi>\n</secmodel>\n");
    }

    @Test
    void writesLabelsFromTheirReleaseOn() {
        assertThat(SECMODEL.rewritten(NEWEST, "1.1.3"))
                .isEqualTo("<secmodel>\n  <model>dac</model>\n  <doi>0</doi>\n</secmodel>\n");
        assertThat(SECMODEL.rewritten(NEWEST, "1.1.4")).isEqualTo(NEWEST);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <secmodel priority='1'>
                  <model kind='x'>dac</model>
                  <doi since='1'>0</doi>
                  <baselabel type='kvm' dynamic='yes'>+1:+1</baselabel>
                  <range/>
                </secmodel>
                """;
        assertThat(SECMODEL.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <secmodel><doi/></secmodel>|column 17, /x/secmodel: no element model
                    <secmodel><model>a</model></secmodel>|column 27, /x/secmodel: no element doi
                    <secmodel><baselabel/></secmodel>|column 11, /x/secmodel/baselabel: no attribute type
                    """)
    void namesWhatIsMissing(String element, String message) {
        assertThat(SECMODEL.refusal(element)).isEqualTo("line 2, " + message);
    }

    @Test
    void refusesAnEmptyModelButNoEmptyDoiIfStrict() {
        assertThat(SECMODEL.strictRefusal("<secmodel><model/><doi/></secmodel>"))
                .endsWith("/x/secmodel/model: no text");
        assertThat(SECMODEL.readStrictly("<secmodel><model>a</model><doi/></secmodel>")
                        .doi())
                .isEmpty();
    }
}
