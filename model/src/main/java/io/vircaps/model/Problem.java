package io.vircaps.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What an error says: what went wrong, where, what was expected there and what was found instead.
 *
 * @param kind     the sort of error
 * @param what     one clause without a full stop
 * @param where    the file, XML path with line, byte offset or command concerned
 * @param expected what would have been right
 * @param found    what was there; long input is shortened by the one who reports it
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

    /** A problem that is told in one clause. */
    public static Problem of(Kind kind, String what) {
        return new Problem(kind, what, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same problem, located. */
    public Problem at(String place) {
        return new Problem(kind, what, Optional.of(place), expected, found, remedy);
    }

    /** The same problem, with what would have been right and what was there. */
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

    /** The same without the place, for those who name it themselves. */
    public String clause() {
        StringBuilder clause = new StringBuilder(what);
        expected.ifPresent(right -> clause.append(": expected ").append(right));
        found.ifPresent(actual -> clause.append(", found '").append(actual).append('\''));
        remedy.ifPresent(help -> clause.append("; ").append(help));
        return clause.toString();
    }
}
