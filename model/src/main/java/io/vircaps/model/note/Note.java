package io.vircaps.model.note;

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

    /** The same note with what an administrator can do. */
    public Note remedy(String action) {
        return new Note(reason, subject, detail, Optional.of(action));
    }

    /** {@code CODE subject: detail (remedy)} on one line. */
    @Override
    public String toString() {
        return reason.name() + " " + subject + ": " + detail
                + remedy.map(action -> " (" + action + ")").orElse("");
    }
}
