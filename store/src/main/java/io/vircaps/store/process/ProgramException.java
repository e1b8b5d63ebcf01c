package io.vircaps.store.process;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** A program without result: it could not be started, ran too long, or printed too much. */
public final class ProgramException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private ProgramException(Problem problem) {
        super(problem);
    }

    private ProgramException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    private static Problem problem(Kind kind, List<String> command, String what) {
        return Problem.of(kind, what).at(String.join(" ", command));
    }

    static ProgramException notStarted(List<String> command, IOException cause) {
        return new ProgramException(problem(Kind.SYSTEM_ERROR, command, "cannot be run: " + cause.getMessage()), cause);
    }

    static ProgramException broken(List<String> command, IOException cause) {
        return new ProgramException(
                problem(Kind.OPERATION_FAILED, command, "its output broke off: " + cause.getMessage()), cause);
    }

    static ProgramException late(List<String> command, String awaited, Duration limit) {
        return new ProgramException(
                problem(Kind.OPERATION_TIMEOUT, command, "no " + awaited + " within " + limit.toMillis() + " ms"));
    }

    static ProgramException tooMuch(List<String> command, int mostBytes) {
        return new ProgramException(
                problem(Kind.OPERATION_FAILED, command, "printed more than " + mostBytes + " bytes"));
    }

    static ProgramException interrupted(List<String> command, InterruptedException cause) {
        return new ProgramException(problem(Kind.OPERATION_FAILED, command, "interrupted while waiting"), cause);
    }
}
