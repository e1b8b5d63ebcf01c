package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TranscriptReplayTest {

    @Test
    void repliesByCommandInAnyOrder() {
        try (QmpSession session = SampleTranscripts.session(SampleTranscripts.OURS)) {
            QmpCommand types =
                    QmpCommand.of("qom-list-types").with(JsonValue.object("implements", new JsonValue.Text("accel")));
            assertThat(session.execute(types).elements()).hasSize(2);
            assertThat(session.execute("query-target").member("arch").text()).isEqualTo("sparc");
            assertThatThrownBy(() -> session.execute("query-machines")).isInstanceOf(QmpException.Refused.class);
        }
    }

    @Test
    void repliesInTurnToACommandThatWasRecordedTwice() {
        try (QmpSession session = SampleTranscripts.session(SampleTranscripts.REPLIES)) {
            assertThat(session.execute("query-kvm").member("enabled").flag()).isTrue();
            assertThat(session.execute("query-kvm").member("enabled").flag()).isFalse();
            assertThat(session.execute("query-kvm").member("enabled").flag()).isTrue();
        }
    }

    @Test
    void repliesToANarrowerQueryThanWasRecorded() {
        try (QmpSession session = SampleTranscripts.session(SampleTranscripts.REPLIES)) {
            QmpCommand narrower =
                    QmpCommand.of("query-kvm").with(JsonValue.object("only", new JsonValue.Text("enabled")));
            assertThat(session.execute(narrower).member("enabled").flag()).isTrue();
        }
        try (QmpSession session = SampleTranscripts.session(SampleTranscripts.OURS)) {
            assertThatThrownBy(() -> session.execute("qom-list-types")).isInstanceOf(QmpException.Closed.class);
        }
    }

    @Test
    void endsWhereACommandWasNotRecorded() {
        try (QmpSession session = SampleTranscripts.session(SampleTranscripts.REPLIES)) {
            assertThatThrownBy(() -> session.execute("query-machines"))
                    .isInstanceOf(QmpException.Closed.class)
                    .hasMessage("transcript ends before reply to query-machines");
        }
    }
}
