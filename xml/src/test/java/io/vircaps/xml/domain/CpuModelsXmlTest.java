package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.CpuModes;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuModelsXmlTest {
    private static final String FULL = """
            <mode>
              <model usable='no' vendor='Intel' canonical='n270-v1'>n270</model>
              <blockers model='n270'>
                <feature name='ss'/>
                <feature name='pcid'/>
              </blockers>
              <model usable='yes' deprecated='yes' vendor='AMD'>phenom</model>
              <model usable='unknown' vendor='unknown'>486</model>
            </mode>
            """;

    private static CpuModes.Custom read(String mode) {
        return Fragments.read(mode, in -> CpuModelsXml.read(in, true));
    }

    private static String written(Dialect dialect, CpuModes.Custom custom) {
        return Fragments.written(dialect, out -> {
            out.start("mode", custom.extras());
            CpuModelsXml.writeContent(out, custom);
            out.end();
        });
    }

    private static void refuses(String content, String message) {
        assertThatThrownBy(() -> read("<mode>" + content + "</mode>"))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsModelsWithTheirBlockers() {
        assertThat(read(FULL).models())
                .containsExactly(
                        new CpuModes.Model(
                                "n270",
                                new CpuModes.Usability(Optional.of(false), List.of("ss", "pcid")),
                                false,
                                Optional.of("Intel"),
                                Optional.of("n270-v1"),
                                Extras.NONE),
                        new CpuModes.Model(
                                "phenom",
                                CpuModes.Usability.of(true),
                                true,
                                Optional.of("AMD"),
                                Optional.empty(),
                                Extras.NONE),
                        new CpuModes.Model(
                                "486",
                                CpuModes.Usability.UNKNOWN,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Extras.NONE));
    }

    @Test
    void writesModelsWithTheirBlockers() {
        assertThat(written(Fragments.NEWEST, read(FULL))).isEqualTo(FULL);
    }

    @Test
    void writesWhatTheReleaseHad() {
        assertThat(written(new Dialect(10, 8, 0), read(FULL)))
                .contains("vendor='unknown'", "deprecated")
                .doesNotContain("blockers", "canonical");
        assertThat(written(new Dialect(7, 1, 0), read(FULL))).contains("<model usable='yes' deprecated='yes'>phenom<");
        assertThat(written(new Dialect(7, 0, 0), read(FULL))).isEqualTo("""
                <mode>
                  <model usable='no'>n270</model>
                  <model usable='yes'>phenom</model>
                  <model usable='unknown'>486</model>
                </mode>
                """);
    }

    @Test
    void keepsWhatIsUnknown() {
        String text = FULL.replace("'Intel'", "'Intel' speed='1'")
                .replace("name='pcid'", "name='pcid' msr='no'")
                .replace("  <model usable='yes'", "  <rating/>\n  <model usable='yes'");

        assertThat(written(Fragments.NEWEST, read(text))).isEqualTo(text);
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("<model usable='perhaps'>x</model>", "expected yes, no or unknown, found 'perhaps'");
        refuses("<model usable='yes'/>", "no name of the model");
        refuses("<blockers model='x'/>", "a model before its blockers");
        refuses("<model>y</model><blockers model='x'/>", "/mode/blockers/@model");
        refuses("<model>y</model><blockers model='y'><feature/></blockers>", "no attribute name");
    }
}
