package io.vircaps.host.cpu;

import io.vircaps.model.note.Note;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cache in memory, or one that has the same entry for every key. Records the last key that was read. */
public final class MemoryCache implements ProbeCache {
    private final Map<CacheKey, byte[]> entries = new HashMap<>();
    private final Optional<byte[]> given;
    private Optional<CacheKey> lastKey = Optional.empty();

    /** An empty cache, or one with this entry for every key. */
    public MemoryCache(Optional<byte[]> given) {
        this.given = given;
    }

    public Map<CacheKey, byte[]> entries() {
        return entries;
    }

    public Optional<CacheKey> lastKey() {
        return lastKey;
    }

    @Override
    public Optional<byte[]> read(CacheKey key) {
        lastKey = Optional.of(key);
        return given.or(() -> Optional.ofNullable(entries.get(key)));
    }

    @Override
    public void write(CacheKey key, byte[] entry) {
        entries.put(key, entry);
    }

    @Override
    public int clear() {
        int size = entries.size();
        entries.clear();
        return size;
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
