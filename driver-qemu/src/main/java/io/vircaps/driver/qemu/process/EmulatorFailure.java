package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.guest.QemuGuests;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.target.QemuReason;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Note;
import io.vircaps.qmp.QmpException;
import io.vircaps.qmp.QmpTranscript;

/** What a failed probe of an emulator is called in a note. */
public final class EmulatorFailure {
    private static final String SETPRIV = "(setpriv: failed to execute";

    private EmulatorFailure() {}

    static Note note(String emulator, QmpException failure) {
        return Note.of(reason(failure), emulator, failure.problem().sentence());
    }

    private static QemuReason reason(QmpException failure) {
        return switch (failure.fault()) {
            case NOT_STARTED -> QemuReason.EMULATOR_NOT_STARTED;
            case CLOSED ->
                failure.problem().sentence().contains(SETPRIV)
                        ? QemuReason.EMULATOR_NOT_STARTED
                        : QemuReason.EMULATOR_FAILED;
            case SILENT -> QemuReason.EMULATOR_SILENT;
            case MALFORMED, TOO_LARGE, UNEXPECTED -> QemuReason.EMULATOR_MALFORMED;
            case REFUSED -> QemuReason.EMULATOR_REFUSED;
            case BAD_TRANSCRIPT -> QemuReason.TRANSCRIPT_UNREADABLE;
        };
    }

    /** The note that was made when a transcript was recorded. */
    static Note note(String emulator, QmpTranscript.Failure recorded) {
        for (QemuReason reason : QemuReason.values()) {
            if (reason.name().equals(recorded.reason())) {
                return Note.of(reason, emulator, recorded.detail());
            }
        }
        return Note.of(QemuReason.EMULATOR_FAILED, emulator, recorded.reason() + ": " + recorded.detail());
    }

    public static Note tooOld(String emulator, EmulatorFacts facts, Dialect dialect) {
        String found = "QEMU " + facts.version() + "; libvirt " + dialect + " takes "
                + QemuGuests.oldestVersion(dialect) + " and later";
        return Note.of(QemuReason.EMULATOR_TOO_OLD, emulator, found);
    }

    public static Note unknownTarget(String emulator, EmulatorFacts facts, Dialect dialect) {
        String found = "emulates '" + facts.target() + "', which libvirt " + dialect + " does not know; it knows "
                + Arch.known(dialect).size() + " others";
        return Note.of(QemuReason.EMULATOR_TARGET_UNKNOWN, emulator, found);
    }
}
