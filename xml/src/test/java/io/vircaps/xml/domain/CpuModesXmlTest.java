package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuModesXmlTest {
    private static final String FULL = """
            <cpu>
              <mode name='host-passthrough' supported='yes'>
                <enum name='hostPassthroughMigratable'>
                  <value>off</value>
                </enum>
              </mode>
              <mode name='maximum' supported='yes'>
                <enum name='maximumMigratable'>
                  <value>on</value>
                  <value>off</value>
                </enum>
              </mode>
              <mode name='host-model' supported='yes'>
                <model fallback='forbid'>EPYC</model>
              </mode>
              <mode name='custom' supported='yes'>
                <model usable='yes' vendor='AMD'>phenom</model>
              </mode>
            </cpu>
            """;
    private static final String NOTHING = """
            <cpu>
              <mode name='host-passthrough' supported='no'/>
              <mode name='maximum' supported='no'/>
              <mode name='host-model' supported='no'/>
              <mode name='custom' supported='no'/>
            </cpu>
            """;

    private static CpuModes read(String cpu) {
        return Fragments.read(cpu, CpuModesXml::read);
    }

    private static String written(Dialect dialect, CpuModes modes) {
        return Fragments.written(dialect, out -> CpuModesXml.write(out, modes));
    }

    @Test
    void readsEveryMode() {
        CpuModes modes = read(FULL);

        assertThat(modes.hostPassthrough())
                .contains(new CpuModes.HostPassthrough(true, Optional.of(EnumValues.of(EnumValue.OFF)), Extras.NONE));
        assertThat(modes.maximum())
                .contains(new CpuModes.Maximum(
                        true, Optional.of(EnumValues.of(EnumValue.ON, EnumValue.OFF)), Extras.NONE));
        assertThat(modes.hostCpu().orElseThrow().model()).contains("EPYC");
        assertThat(modes.custom().orElseThrow().supported()).isTrue();
        assertThat(modes.models()).extracting(CpuModes.Model::name).containsExactly("phenom");
        assertThat(modes.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void readsModesThatAreNotSupported() {
        assertThat(read(NOTHING))
                .isEqualTo(new CpuModes(
                        Optional.of(new CpuModes.HostPassthrough(false, Optional.empty(), Extras.NONE)),
                        Optional.of(new CpuModes.Maximum(false, Optional.empty(), Extras.NONE)),
                        Optional.of(new CpuModes.HostModel(Optional.empty(), Extras.NONE)),
                        Optional.of(new CpuModes.Custom(false, List.of(), Extras.NONE)),
                        Extras.NONE));
    }

    @Test
    void writesEveryMode() {
        assertThat(written(Fragments.NEWEST, read(FULL))).isEqualTo(FULL);
        assertThat(written(Fragments.NEWEST, read(NOTHING))).isEqualTo(NOTHING);
    }

    @Test
    void closesAModeWithoutEnumAtOnce() {
        String text = "<cpu>\n  <mode name='host-passthrough' supported='yes'/>\n</cpu>\n";

        assertThat(written(Fragments.NEWEST, read(text))).isEqualTo(text);
    }

    @Test
    void writesWhatTheReleaseHad() {
        assertThat(written(new Dialect(7, 0, 0), read(FULL)))
                .contains("hostPassthroughMigratable", "host-model", "custom")
                .doesNotContain("maximum");
        assertThat(written(new Dialect(6, 4, 0), read(FULL)))
                .contains("  <mode name='host-passthrough' supported='yes'/>");
    }

    @Test
    void keepsAnUnknownModeBehindItsNeighbour() {
        String text = NOTHING.replace(
                "  <mode name='maximum'", "  <mode name='zen' supported='yes' x='1'/>\n  <mode name='maximum'");

        CpuModes modes = read(text);
        assertThat(modes.extras().elements()).hasSize(1);
        assertThat(written(Fragments.NEWEST, modes)).isEqualTo(text);
    }

    @Test
    void namesTheModeInAPath() {
        assertThatThrownBy(() -> read("<cpu><mode name='custom'/></cpu>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("no attribute supported")
                .hasMessageContaining("/cpu/mode[@name='custom']");
    }
}
