package io.vircaps.model.note;

import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.Optional;

/**
 * The reason why one fact is missing or incomplete.
 *
 * @param reason  the stable code
 * @param subject the subject: a file, a program, a D-Bus name
 * @param detail  the observation
 * @param remedy  what an administrator can do; absent where nothing helps
 */
public record Note(Reason reason, String subject, String detail, Optional<String> remedy) {
    /** A note without a remedy of its own. */
    public static Note of(Reason reason, String subject, String detail) {
        return new Note(reason, subject, detail, Optional.empty());
    }

    /**
     * A note on a failure, with its place as the subject.
     *
     * @param place the subject where the failure names no place
     */
    public static Note of(Reason reason, VircapsException failure, String place) {
        Problem problem = failure.problem();
        return of(reason, problem.where().orElse(place), problem.clause());
    }

    /** The same note with a remedy. */
    public Note remedy(String action) {
        return new Note(reason, subject, detail, Optional.of(action));
    }

    /** The remedy of this note, or the usual one of its reason. */
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
