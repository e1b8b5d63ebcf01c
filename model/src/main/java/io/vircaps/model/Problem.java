package io.vircaps.model;

import java.util.Objects;
import java.util.Optional;

/**
 * The content of an error: what went wrong, where, what was expected and what was found.
 *
 * @param kind     the sort of error
 * @param what     one clause without a full stop
 * @param where    the file, XML path with line, byte offset or command concerned
 * @param expected the expected form
 * @param found    the input; long input is shortened by the reporting code
 * @param remedy   what the user can do about it, as a clause; absent for most
 */
public record Problem(
        Kind kind,
        String what,
        Optional<String> where,
        Optional<String> expected,
        Optional<String> found,
        Optional<String> remedy) {
    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
    }

    /** A problem of one clause. */
    public static Problem of(Kind kind, String what) {
        return new Problem(kind, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same problem, located. */
    public Problem at(String place) {
        return new Problem(kind, what, Optional.of(place), expected, found, remedy);
    }

    /** The same problem, with the expected form and the input. */
    public Problem expected(String right, String actual) {
        return new Problem(kind, what, where, Optional.of(right), Optional.of(actual), remedy);
    }

    /** The same problem, with what the user can do about it. */
    public Problem remedy(String clause) {
        return new Problem(kind, what, where, expected, found, Optional.of(clause));
    }

    /** {@code where: what: expected …, found '…'; remedy}, the parts that are known. */
    public String sentence() {
        return where.isPresent() ? where.get() + ": " + clause() : clause();
    }

    /** The sentence without the place, for messages that name it themselves. */
    public String clause() {
        StringBuilder clause = new StringBuilder(what);
        expected.ifPresent(right -> clause.append(": expected ").append(right));
        found.ifPresent(actual -> clause.append(", found '").append(actual).append('\''));
        remedy.ifPresent(help -> clause.append("; ").append(help));
        return clause.toString();
    }
}
