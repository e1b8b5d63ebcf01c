package io.vircaps.gather;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Reasons why a host directory is incomplete. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum GatherReason implements Reason {
    /** A file could not be read. */
    GATHER_INCOMPLETE(Meaning.of(
                    "A file of the host could not be read. The host directory records that, and yields the same as this host "
                            + "does to this user, but not as it does to one who may read the file.",
                    "a file that this user may read")
            .remedy("gather as root"));

    private final Meaning meaning;

    GatherReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
