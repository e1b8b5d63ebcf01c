package io.vircaps.host.cache;

import io.vircaps.model.note.Reason;

/** Why the cache on disk was not used. Never costs more than time. */
public enum CacheReason implements Reason {
    /** Another user owns the folder or may write to it. */
    CACHE_NOT_TRUSTED(
            "The cache folder belongs to another user or can be written by others, so it was neither read nor written."),
    /** The folder is no folder, or an entry cannot be read. */
    CACHE_NOT_READABLE("The cache folder or an entry of it could not be read; the answer was probed instead."),
    /** An entry could not be stored. */
    CACHE_NOT_WRITABLE("An answer could not be stored in the cache folder; the next run probes it again.");

    private final String explanation;

    CacheReason(String explanation) {
        this.explanation = explanation;
    }

    @Override
    public String explanation() {
        return explanation;
    }
}
