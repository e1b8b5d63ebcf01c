package io.vircaps.store;

import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/** The cache that stores nothing. */
final class NoCache implements ProbeCache {
    @Override
    public Optional<byte[]> read(CacheKey key) {
        return Optional.empty();
    }

    @Override
    public void write(CacheKey key, byte[] result) {
        // nothing is kept
    }

    @Override
    public int clear() {
        return 0;
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
