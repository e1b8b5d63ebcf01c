package io.vircaps.qmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TranscriptReplayTest {
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

    private static QmpSession session(String transcript) {
        return QmpSession.open(QmpTranscript.parse(transcript).replay(), QmpLimits.DEFAULT);
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
}
