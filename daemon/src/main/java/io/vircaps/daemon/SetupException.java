package io.vircaps.daemon;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The daemon cannot be set up as it was told to. */
final class SetupException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private SetupException(Problem problem) {
        super(problem);
    }

    private SetupException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** An option or a setting makes no sense. */
    static SetupException setting(String name, String expected, String found) {
        return new SetupException(
                Problem.of(Kind.INVALID_ARGUMENT, "wrong value").at(name).expected(expected, found));
    }

    /**
     * The path an option or a setting names.
     *
     * @throws SetupException if it is none, for example for its letters are not of the process's locale
     */
    static Path path(String name, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw setting(name, "a path in the letters of the locale", text);
        }
    }

    /** A place cannot be listened on. */
    static SetupException place(String where, String what) {
        return new SetupException(Problem.of(Kind.SYSTEM_ERROR, what).at(where));
    }

    /** A file cannot be read. */
    static SetupException file(Path file, IOException cause) {
        return new SetupException(
                Problem.of(Kind.SYSTEM_ERROR, "cannot be read: " + words(cause)).at(file.toString()), cause);
    }

    /** A place cannot be listened on. */
    static SetupException place(String where, Exception cause) {
        return new SetupException(
                Problem.of(Kind.SYSTEM_ERROR, "cannot listen: " + words(cause)).at(where), cause);
    }

    private static String words(Exception cause) {
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        return cause instanceof IOException refusal ? SystemWords.of(refusal) : "the address is not known";
    }
}
