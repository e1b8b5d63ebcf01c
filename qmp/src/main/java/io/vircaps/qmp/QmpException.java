package io.vircaps.qmp;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** An error of the exchange with an emulator. */
public abstract sealed class QmpException extends VircapsException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    /** The kinds of errors, one constant per subclass, for a switch that covers all of them. */
    public enum Fault {
        /** {@link NotStarted}. */
        NOT_STARTED,
        /** {@link Closed}. */
        CLOSED,
        /** {@link Silent}. */
        SILENT,
        /** {@link Malformed}. */
        MALFORMED,
        /** {@link TooLarge}. */
        TOO_LARGE,
        /** {@link Refused}. */
        REFUSED,
        /** {@link BadTranscript}. */
        BAD_TRANSCRIPT,
        /** {@link Unexpected}. */
        UNEXPECTED
    }

    private final Fault fault;

    QmpException(Fault fault, Problem problem) {
        super(problem);
        this.fault = fault;
    }

    QmpException(Fault fault, Problem problem, Throwable cause) {
        super(problem, cause);
        this.fault = fault;
    }

    /** The kind of the error. */
    public Fault fault() {
        return fault;
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    /** The emulator could not be started; an error of the host. */
    public static final class NotStarted extends QmpException {
        private static final long serialVersionUID = 1L;

        NotStarted(String program, Throwable cause) {
            super(
                    Fault.NOT_STARTED,
                    Problem.of(Kind.OPERATION_FAILED, "cannot be started: " + cause.getMessage())
                            .at(program),
                    cause);
        }
    }

    /** The emulator ended, or closed the connection; an error of the emulator. */
    public static final class Closed extends QmpException {
        private static final long serialVersionUID = 1L;

        Closed(String how, String awaited) {
            super(Fault.CLOSED, Problem.of(Kind.OPERATION_FAILED, how + " before " + awaited));
        }
    }

    /** A time limit passed; an error of the emulator, or of a busy host. */
    public static final class Silent extends QmpException {
        private static final long serialVersionUID = 1L;

        Silent(String awaited, Duration limit) {
            super(
                    Fault.SILENT,
                    Problem.of(Kind.OPERATION_TIMEOUT, "no " + awaited + " within " + limit.toMillis() + " ms"));
        }
    }

    /** The received text is no JSON or no message; an error of the emulator. */
    public static final class Malformed extends QmpException {
        private static final long serialVersionUID = 1L;

        Malformed(String what, String expected, String found) {
            super(Fault.MALFORMED, Problem.of(Kind.INTERNAL_ERROR, what).expected(expected, shortened(found)));
        }

        Malformed(String what, Throwable cause) {
            super(Fault.MALFORMED, Problem.of(Kind.INTERNAL_ERROR, "not JSON: " + shortened(what)), cause);
        }

        private Malformed(Problem located, Throwable cause) {
            super(Fault.MALFORMED, located, cause);
        }

        /** The same with the line of a file. */
        Malformed in(String file) {
            Throwable cause = getCause() == null ? this : getCause();
            String line = cause instanceof JacksonException parsing
                    ? ":" + parsing.getLocation().getLineNr()
                    : "";
            return new Malformed(problem().at(file + line), cause);
        }
    }

    /** A message exceeds the limits of size or depth; an error of the emulator. */
    public static final class TooLarge extends QmpException {
        private static final long serialVersionUID = 1L;

        TooLarge(String what) {
            super(Fault.TOO_LARGE, Problem.of(Kind.INTERNAL_ERROR, what));
        }
    }

    /** The emulator refused a command; an error of this program, or an emulator without the command. */
    public static final class Refused extends QmpException {
        private static final long serialVersionUID = 1L;
        private final String errorClass;

        Refused(QmpCommand command, QmpMessage.Failure failure) {
            super(
                    Fault.REFUSED,
                    Problem.of(Kind.OPERATION_FAILED, failure.errorClass() + ": " + shortened(failure.text()))
                            .at(command.name()));
            errorClass = failure.errorClass();
        }

        /** QMP's class of the error, for example {@code CommandNotFound}. */
        public String errorClass() {
            return errorClass;
        }
    }

    /** A transcript cannot be read; an error of its author. */
    public static final class BadTranscript extends QmpException {
        private static final long serialVersionUID = 1L;

        BadTranscript(Path file, Throwable cause) {
            super(
                    Fault.BAD_TRANSCRIPT,
                    Problem.of(Kind.OPERATION_FAILED, "no transcript: " + cause.getMessage())
                            .at(file.toString()),
                    cause);
        }
    }

    /** A reply that does not match the command's schema; an error of the emulator. */
    public static final class Unexpected extends QmpException {
        private static final long serialVersionUID = 1L;

        Unexpected(String where, String expected, Optional<JsonValue> found) {
            super(
                    Fault.UNEXPECTED,
                    Problem.of(Kind.INTERNAL_ERROR, "unexpected reply")
                            .at(where)
                            .expected(
                                    expected,
                                    shortened(found.map(JsonValue::json).orElse("nothing"))));
        }
    }
}
