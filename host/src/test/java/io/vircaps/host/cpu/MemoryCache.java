package io.vircaps.host.cpu;

import io.vircaps.model.note.Note;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A cache that is forgotten with the test; or says the same to every question. Remembers what it was asked last. */
final class MemoryCache implements ProbeCache {
    private final Map<CacheKey, byte[]> answers = new HashMap<>();
    private final Optional<byte[]> given;
    private Optional<CacheKey> asked = Optional.empty();

    MemoryCache(Optional<byte[]> given) {
        this.given = given;
    }

    Map<CacheKey, byte[]> answers() {
        return answers;
    }

    Optional<CacheKey> asked() {
        return asked;
    }

    @Override
    public Optional<byte[]> read(CacheKey key) {
        asked = Optional.of(key);
        return given.or(() -> Optional.ofNullable(answers.get(key)));
    }

    @Override
    public void write(CacheKey key, byte[] answer) {
        answers.put(key, answer);
    }

    @Override
    public int clear() {
        int size = answers.size();
        answers.clear();
        return size;
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
