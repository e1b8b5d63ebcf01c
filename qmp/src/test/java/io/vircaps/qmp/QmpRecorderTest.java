package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QmpRecorderTest {
    private static final String TRANSCRIPT = """
            /usr/bin/qemu-system-sparc

            {"QMP": {"version": {"qemu": {"micro": 22}}}}

            {"execute": "qmp_capabilities"}

            {"return": {}}

            {"execute": "query-target"}

            {"return": {"arch": "sparc"}}

            {"execute": "query-machines"}

            {"error": {"class": "CommandNotFound", "desc": "none"}}
            """;

    private static QmpRecorder recorder() {
        return new QmpRecorder(
                "/usr/bin/qemu-system-sparc", QmpTranscript.parse(TRANSCRIPT).replay());
    }

    @Test
    void recordsGreetingCommandsRepliesAndErrors() {
        QmpRecorder recorder = recorder();
        try (QmpSession session = QmpSession.open(recorder, QmpLimits.DEFAULT)) {
            session.execute("query-target");
            assertThatThrownBy(() -> session.execute("query-machines")).isInstanceOf(QmpException.Refused.class);
        }

        assertThat(recorder.transcript(Optional.empty())).isEqualTo(QmpTranscript.parse(TRANSCRIPT));
    }

    @Test
    void recordsNothingBeforeTheFirstMessage() {
        QmpTranscript.Ending ending = new QmpTranscript.Ending(Optional.empty(), Optional.of("a word\n"));

        assertThat(recorder().transcript(Optional.of(ending)))
                .isEqualTo(new QmpTranscript(
                        Optional.of("/usr/bin/qemu-system-sparc"), Optional.empty(), List.of(), Optional.of(ending)));
    }
}
