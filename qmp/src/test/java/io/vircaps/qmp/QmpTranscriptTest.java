package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    void repliesByCommandInAnyOrder() {
        try (QmpSession session = session(OURS)) {
            QmpCommand types =
                    QmpCommand.of("qom-list-types").with(JsonValue.object("implements", new JsonValue.Text("accel")));
            assertThat(session.execute(types).elements()).hasSize(2);
            assertThat(session.execute("query-target").member("arch").text()).isEqualTo("sparc");
            assertThatThrownBy(() -> session.execute("query-machines")).isInstanceOf(QmpException.Refused.class);
        }
    }

    @Test
    void repliesInTurnToACommandThatWasRecordedTwice() {
        try (QmpSession session = session(REPLIES)) {
            assertThat(session.execute("query-kvm").member("enabled").flag()).isTrue();
            assertThat(session.execute("query-kvm").member("enabled").flag()).isFalse();
            assertThat(session.execute("query-kvm").member("enabled").flag()).isTrue();
        }
    }

    @Test
    void repliesToANarrowerQueryThanWasRecorded() {
        try (QmpSession session = session(REPLIES)) {
            QmpCommand narrower =
                    QmpCommand.of("query-kvm").with(JsonValue.object("only", new JsonValue.Text("enabled")));
            assertThat(session.execute(narrower).member("enabled").flag()).isTrue();
        }
        try (QmpSession session = session(OURS)) {
            assertThatThrownBy(() -> session.execute("qom-list-types")).isInstanceOf(QmpException.Closed.class);
        }
    }

    @Test
    void endsWhereACommandWasNotRecorded() {
        try (QmpSession session = session(REPLIES)) {
            assertThatThrownBy(() -> session.execute("query-machines"))
                    .isInstanceOf(QmpException.Closed.class)
                    .hasMessage("transcript ends before reply to query-machines");
        }
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
    void recordsWhatIsSaid() {
        QmpRecorder recorder = new QmpRecorder(
                "/usr/bin/qemu-system-sparc", QmpTranscript.parse(OURS).replay());
        try (QmpSession session = QmpSession.open(recorder, QmpLimits.DEFAULT)) {
            session.execute("query-target");
            assertThatThrownBy(() -> session.execute("query-machines")).isInstanceOf(QmpException.Refused.class);
        }
        QmpTranscript recorded = recorder.transcript(Optional.empty());

        assertThat(recorded.path()).hasValue("/usr/bin/qemu-system-sparc");
        assertThat(recorded.greeting()).isPresent();
        assertThat(recorded.exchanges())
                .extracting(exchange -> exchange.command().name())
                .containsExactly("qmp_capabilities", "query-target", "query-machines");
        assertThat(QmpTranscript.parse(recorded.text())).isEqualTo(recorded);
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

    @Test
    void handsEventsOn() {
        List<QmpMessage.Event> events = new ArrayList<>();
        QmpConnection replay = QmpTranscript.parse(OURS).replay();
        QmpConnection chatty = new QmpConnection() {
            private boolean happened;

            @Override
            public void send(JsonValue.Structure object) {
                replay.send(object);
            }

            @Override
            public JsonValue receive(String awaited, java.time.Duration limit) {
                happened = !happened;
                return happened
                        ? JsonValue.object("event", new JsonValue.Text("RESUME"))
                        : replay.receive(awaited, limit);
            }

            @Override
            public void close() {
                replay.close();
            }
        };
        try (QmpSession session = QmpSession.open(chatty, QmpLimits.DEFAULT, events::add)) {
            session.execute("query-target");
        }

        assertThat(events).extracting(QmpMessage.Event::name).containsExactly("RESUME", "RESUME", "RESUME");
    }
}
