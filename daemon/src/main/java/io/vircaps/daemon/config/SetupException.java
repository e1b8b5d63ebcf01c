package io.vircaps.daemon.config;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.SystemWords;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The daemon cannot start with this command line or configuration. */
public final class SetupException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private SetupException(Problem problem) {
        super(problem);
    }

    private SetupException(Problem problem, Throwable cause) {
        super(problem, cause);
    }

    /** An option has an invalid value. */
    static SetupException option(String name, String expected, String found) {
        return new SetupException(
                Problem.of(Kind.INVALID_ARGUMENT, "wrong value").at(name).expected(expected, found));
    }

    /**
     * The path that an option names.
     *
     * @throws SetupException if it is not a path, for example because the locale's encoding lacks its characters
     */
    static Path path(String name, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw option(name, "a path in the encoding of the locale", text);
        }
    }

    /** A listener cannot be opened. */
    public static SetupException listener(String address, String what) {
        return new SetupException(Problem.of(Kind.SYSTEM_ERROR, what).at(address));
    }

    /** A file cannot be read. */
    static SetupException file(Path file, IOException cause) {
        return new SetupException(
                Problem.of(Kind.SYSTEM_ERROR, "cannot be read: " + reason(cause))
                        .at(file.toString()),
                cause);
    }

    /** A listener cannot be opened. */
    public static SetupException listener(String address, Exception cause) {
        return new SetupException(
                Problem.of(Kind.SYSTEM_ERROR, "cannot listen: " + reason(cause)).at(address), cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof CharacterCodingException) {
            return "it is not UTF-8";
        }
        return cause instanceof IOException refusal ? SystemWords.of(refusal) : "unknown address";
    }
}
