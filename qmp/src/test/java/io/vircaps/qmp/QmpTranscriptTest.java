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

    @TempDir
    Path directory;

    @Test
    void isWrittenAsItWasRead() {
        assertThat(QmpTranscript.parse(SampleTranscripts.OURS).text()).isEqualTo(SampleTranscripts.OURS);
    }

    @Test
    void namesItsEmulatorInTheFirstLine() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), SampleTranscripts.OURS);
        Path replies = Files.writeString(directory.resolve("b.replies"), SampleTranscripts.REPLIES);

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
        assertThatThrownBy(() -> SampleTranscripts.session(text)).isInstanceOf(QmpException.class);
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
