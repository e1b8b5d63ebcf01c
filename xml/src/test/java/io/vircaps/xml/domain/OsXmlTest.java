package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OsXmlTest {
    private static final String FULL = """
            <os supported='yes'>
              <enum name='firmware'>
                <value>efi</value>
              </enum>
              <firmwareFeatures supported='yes'>
                <enum name='secureBoot'>
                  <value>yes</value>
                </enum>
                <enum name='enrolledKeys'/>
              </firmwareFeatures>
              <loader supported='yes'>
                <value>/fw/a&amp;b.fd</value>
                <value>/fw/c.fd</value>
                <enum name='type'>
                  <value>rom</value>
                </enum>
                <enum name='readonly'>
                  <value>no</value>
                </enum>
                <enum name='secure'>
                  <value>yes</value>
                </enum>
              </loader>
              <varstore supported='no'/>
            </os>
            """;
    private static final Os OS = new Os(
            true,
            Optional.of(EnumValues.of(EnumValue.EFI)),
            Optional.of(new Os.FirmwareFeatures(
                    true, Optional.of(EnumValues.of(EnumValue.YES)), Optional.of(EnumValues.of()), Extras.NONE)),
            Optional.of(new Os.Loader(
                    true,
                    List.of("/fw/a&b.fd", "/fw/c.fd"),
                    Optional.of(EnumValues.of(EnumValue.ROM)),
                    Optional.of(EnumValues.of(EnumValue.NO)),
                    Optional.of(EnumValues.of(EnumValue.YES)),
                    Extras.NONE)),
            Optional.of(new Os.Varstore(false, Extras.NONE)),
            Extras.NONE);

    @Test
    void readsAllOfIt() {
        assertThat(Fragments.read(FULL, OsXml::read)).isEqualTo(OS);
    }

    @Test
    void writesAllOfIt() {
        assertThat(Fragments.written(Fragments.NEWEST, out -> OsXml.write(out, OS)))
                .isEqualTo(FULL);
    }

    @Test
    void leavesOutWhatTheReleaseDidNotHave() {
        assertThat(Fragments.written(new Dialect(12, 0, 0), out -> OsXml.write(out, OS)))
                .contains("name='firmware'", "name='secure'")
                .doesNotContain("firmwareFeatures", "varstore");
        assertThat(Fragments.written(new Dialect(5, 2, 0), out -> OsXml.write(out, OS)))
                .contains("name='readonly'")
                .doesNotContain("name='firmware'", "name='secure'");
    }

    @Test
    void keepsWhatIsUnknown() {
        Os os = Fragments.read(
                "<os supported='no'><loader supported='no'/><loader supported='yes'/><shim/></os>", OsXml::read);

        assertThat(os.supported()).isFalse();
        assertThat(os.loader().orElseThrow().supported()).isFalse();
        assertThat(os.extras().elements()).extracting(Extras.Element::name).containsExactly("loader", "shim");
    }
}
