package io.vircaps.host.gather;

import io.vircaps.model.note.Reason;

/** Why a host folder is not all it could be. */
public enum GatherReason implements Reason {
    /** A file could not be read. */
    GATHER_INCOMPLETE("A file of the host could not be read. The host folder says so, and answers as this host does to "
            + "this user, but not as it does to one who may read the file.");

    private final String explanation;

    GatherReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
