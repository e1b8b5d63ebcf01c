package io.vircaps.model.note;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.Optional;

/**
 * Why one fact is missing or not what it could be.
 *
 * @param reason  the stable code
 * @param subject what it is about: a file, a program, a D-Bus name
 * @param detail  what was seen there
 * @param remedy  what an administrator can do, if anything
 */
public record Note(Reason reason, String subject, String detail, Optional<String> remedy) {
    /** A note nothing can be done about. */
    public static Note of(Reason reason, String subject, String detail) {
        return new Note(reason, subject, detail, Optional.empty());
    }

    /**
     * A note on a failure, about the place it names.
     *
     * @param place where it was noticed, if the failure names no place
     */
    public static Note of(Reason reason, VircapsException failure, String place) {
        Problem problem = failure.problem();
        return of(reason, problem.where().orElse(place), problem.clause());
    }

    /** The same note with what an administrator can do. */
    public Note remedy(String action) {
        return new Note(reason, subject, detail, Optional.of(action));
    }

    /** What can be done: about this very thing, or what helps as a rule. */
    public Optional<String> action() {
        return remedy.isPresent() ? remedy : reason.meaning().remedy();
    }

    /** {@code CODE subject: detail (remedy)} on one line. */
    @Override
    public String toString() {
        return reason.name() + " " + subject + ": " + detail
                + action().map(action -> " (" + action + ")").orElse("");
    }
}
