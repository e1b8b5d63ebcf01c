package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QmpTranscriptTest {
    private static final String OURS = """
            /usr/bin/qemu-system-sparc

            {"QMP": {"version": {"qemu": {"micro": 22}}}}

            {"execute": "qmp_capabilities"}

            {"return": {}}

            {"execute": "query-target"}

            {"return": {"arch": "sparc"}}

            {"execute": "qom-list-types", "arguments": {"implements": "accel"}}

            {"return": [
              {"name": "tcg-accel"},
              {"name": "qtest-accel"}
            ]}

            {"execute": "query-machines"}

            {"error": {"class": "CommandNotFound", "desc": "none"}}

            {"ended": {"stderr": "a word\\n"}}
            """;

    /** In the form of libvirt's files: no path, no greeting, ids that restart. */
    private static final String REPLIES = """
            {
              "execute": "qmp_capabilities",
              "id": "libvirt-1"
            }

            {
              "return": {
              },
              "id": "libvirt-1"
            }

            {
              "execute": "query-kvm",
              "id": "libvirt-2"
            }

            {
              "return": {
                "enabled": true,
                "present": true
              },
              "id": "libvirt-2"
            }

            {
              "id": "libvirt-1",
              "execute": "query-kvm"
            }

            {
              "id": "libvirt-1",
              "return": {
                "enabled": false,
                "present": true
              }
            }
            """;

    @TempDir
    Path directory;

    private static QmpSession session(String transcript) {
        return QmpSession.open(QmpTranscript.parse(transcript).replay(), QmpLimits.DEFAULT);
    }

    @Test
    void isWrittenAsItWasRead() {
        assertThat(QmpTranscript.parse(OURS).text()).isEqualTo(OURS);
    }

    @Test
    void namesItsEmulatorInTheFirstLine() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), OURS);
        Path replies = Files.writeString(directory.resolve("b.replies"), REPLIES);

        assertThat(QmpTranscript.pathOf(file)).hasValue("/usr/bin/qemu-system-sparc");
        assertThat(QmpTranscript.read(file).path()).hasValue("/usr/bin/qemu-system-sparc");
        assertThat(QmpTranscript.pathOf(replies)).isEmpty();
    }

    @Test
    void holdsAConversationThatBrokeOffBeforeItBegan() {
        String text = "/usr/bin/qemu\n\n{\"ended\": {\"reason\": \"EMULATOR_SILENT\", \"detail\": \"no greeting\"}}\n";
        QmpTranscript transcript = QmpTranscript.parse(text);

        assertThat(transcript.ending().flatMap(QmpTranscript.Ending::failure))
                .hasValue(new QmpTranscript.Failure("EMULATOR_SILENT", "no greeting"));
        assertThat(transcript.text()).isEqualTo(text);
        assertThatThrownBy(() -> QmpSession.open(transcript.replay(), QmpLimits.DEFAULT))
                .isInstanceOf(QmpException.Closed.class);
    }

    @Test
    void recordsNoEvents() {
        String chatty = "{\"QMP\": {}} {\"execute\": \"qmp_capabilities\"} {\"event\": \"RESUME\"} {\"return\": {}}";

        assertThat(QmpTranscript.parse(chatty).exchanges()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "{\"return\": {}}", "{\"execute\": 7}", "/usr/bin/qemu", "{\"QMP\": {}} garbage", "x"
            })
    void refusesWhatIsNoTranscriptOrHoldsNothing(String text) {
        assertThatThrownBy(() -> session(text)).isInstanceOf(QmpException.class);
    }

    @Test
    void namesTheMalformedFile() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.txt"), "garbage");

        assertThatThrownBy(() -> QmpTranscript.read(file))
                .isInstanceOf(QmpException.BadTranscript.class)
                .hasMessageContaining("bad.txt");
        assertThatThrownBy(() -> QmpTranscript.read(directory.resolve("missing.txt")))
                .isInstanceOf(QmpException.BadTranscript.class);
    }
}
