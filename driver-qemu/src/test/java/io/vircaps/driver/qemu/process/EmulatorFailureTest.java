package io.vircaps.driver.qemu.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.note.Note;
import io.vircaps.qmp.JsonValue;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.qmp.QmpSession;
import io.vircaps.qmp.QmpTranscript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmulatorFailureTest {
    private static final String PATH = "/usr/bin/qemu-system-x86_64";
    private static final String GREETED =
            PATH + "\n\n{\"QMP\": {}}\n\n{\"execute\": \"qmp_capabilities\"}\n\n{\"return\": {}}\n\n";
    private static final EmulatorFacts OLD =
            new EmulatorFacts(new Version(4, 1, 99), "potato", true, true, true, List.of(), Optional.empty());

    private static Note note(ThrowingCallable call) {
        return EmulatorFailure.note(PATH, catchThrowableOfType(QmpException.class, call));
    }

    private static QmpSession session(String transcript) {
        return QmpSession.open(QmpTranscript.parse(transcript).replay(), QmpLimits.DEFAULT);
    }

    @Test
    void callsAnEmulatorFailedThatEndsEarly() {
        Note note = note(() -> session(PATH + "\n"));

        assertThat(note.reason()).isEqualTo(QemuReason.EMULATOR_FAILED);
        assertThat(note.subject()).isEqualTo(PATH);
        assertThat(note.detail()).startsWith("transcript ends before ");
    }

    @Test
    void callsAReplyMalformedThatIsNoJsonOrLacksAMember() {
        assertThat(note(() -> JsonValue.parse("{".getBytes(StandardCharsets.UTF_8)))
                        .reason())
                .isEqualTo(QemuReason.EMULATOR_MALFORMED);

        QmpSession session = session(GREETED + "{\"execute\": \"query-kvm\"}\n\n{\"return\": {}}\n");
        assertThat(note(() -> session.execute("query-kvm").member("present")).reason())
                .isEqualTo(QemuReason.EMULATOR_MALFORMED);
    }

    @Test
    void namesTheCommandThatWasRefused() {
        String refusal = "{\"error\": {\"class\": \"CommandNotFound\", \"desc\": \"no\"}}\n";
        QmpSession session = session(GREETED + "{\"execute\": \"query-kvm\"}\n\n" + refusal);

        assertThat(note(() -> session.execute("query-kvm")))
                .isEqualTo(Note.of(QemuReason.EMULATOR_REFUSED, PATH, "query-kvm: CommandNotFound: no"));
    }

    @Test
    void callsATranscriptUnreadable() {
        assertThat(note(() -> QmpTranscript.read(Path.of("/nonexistent"))).reason())
                .isEqualTo(QemuReason.TRANSCRIPT_UNREADABLE);
    }

    @ParameterizedTest
    @EnumSource
    void repeatsTheReasonOfATranscript(QemuReason reason) {
        assertThat(EmulatorFailure.note(PATH, new QmpTranscript.Failure(reason.name(), "as recorded")))
                .isEqualTo(Note.of(reason, PATH, "as recorded"));
    }

    /** A transcript of a later version may have reasons that this one does not know. */
    @Test
    void keepsAnUnknownReasonOfATranscriptInItsText() {
        assertThat(EmulatorFailure.note(PATH, new QmpTranscript.Failure("EMULATOR_BORED", "yawned")))
                .isEqualTo(Note.of(QemuReason.EMULATOR_FAILED, PATH, "EMULATOR_BORED: yawned"));
    }

    @Test
    void statesWhatTheDialectRequires() {
        assertThat(EmulatorFailure.tooOld(PATH, OLD, Dialect.DEFAULT))
                .isEqualTo(
                        Note.of(QemuReason.EMULATOR_TOO_OLD, PATH, "QEMU 4.1.99; libvirt 9.0.0 takes 4.2.0 and later"));
        assertThat(EmulatorFailure.unknownTarget(PATH, OLD, Dialect.DEFAULT).detail())
                .matches("emulates 'potato', which libvirt 9\\.0\\.0 does not know; it knows \\d+ others");
    }
}
