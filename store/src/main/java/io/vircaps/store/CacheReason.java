package io.vircaps.store;

import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** Why the cache on disk was not used. Never costs more than time. */
@SuppressWarnings("ImmutableEnumChecker") // a record of texts
public enum CacheReason implements Reason {
    /** Another user owns the directory or may write to it. */
    CACHE_NOT_TRUSTED(Meaning.of(
                    "The cache directory belongs to another user or can be written by others, so it was neither "
                            + "read nor written.",
                    "a directory owned by this user and writable by no other")
            .remedy("remove the directory; it is created again")),
    /** The directory is no directory, or an entry cannot be read. */
    CACHE_NOT_READABLE(Meaning.of(
                    "The cache directory or an entry of it could not be read; the facts were probed instead.",
                    "a directory with files of this user")
            .remedy("remove it; it is created again")),
    /** An entry could not be stored. */
    CACHE_NOT_WRITABLE(Meaning.of(
                    "Probed facts could not be stored in the cache directory; the next run probes them again.",
                    "room, and permission to write")
            .remedy("free some space, or give this user a home that can be written to"));

    private final Meaning meaning;

    CacheReason(Meaning meaning) {
        this.meaning = meaning;
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }
}
