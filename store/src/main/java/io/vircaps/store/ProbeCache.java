package io.vircaps.store;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results of slow probes, kept from one run to the next. Safe for several threads and for several processes at once;
 * never throws: a result that cannot be read or stored is a miss, with a note.
 */
public interface ProbeCache {
    /** A cache that holds nothing and stores nothing. */
    static ProbeCache none() {
        return new NoCache();
    }

    /**
     * A cache in a directory, which is created when the first result is stored. Nothing is read or written before the
     * first call.
     *
     * @param directory the directory; used only if {@code uid} owns it and no other user may write to it
     * @param uid    the user who runs this process
     */
    static ProbeCache in(Path directory, long uid) {
        return new DirectoryCache(directory, uid);
    }

    /**
     * The cache of the user who probes this host; one that holds nothing for a recorded host, or where it is switched
     * off or that user has no home.
     */
    static ProbeCache of(HostSource host, boolean wanted) {
        if (!wanted || !host.isLive()) {
            return none();
        }
        long uid = host.facts().user().uid();
        Optional<Path> directory = defaultDirectory(uid, System.getenv());
        return directory.isPresent() ? in(directory.get(), uid) : none();
    }

    /**
     * The directory of a user's results: the one that this JVM's system property {@code io.vircaps.cache}
     * names; without it {@code /var/cache/vircaps} for root, whose environment may be another user's, and for others
     * {@code $XDG_CACHE_HOME/vircaps} if that is an absolute path, else {@code ~/.cache/vircaps} (XDG Base Directory
     * Specification). Empty where no home is known.
     *
     * @param uid         the user who runs this process
     * @param environment that user's environment variables
     */
    static Optional<Path> defaultDirectory(long uid, Map<String, String> environment) {
        String named = System.getProperty("io.vircaps.cache", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named));
        }
        if (uid == 0) {
            return Optional.of(Path.of("/var/cache/vircaps"));
        }
        String base = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (base.startsWith("/")) {
            return Optional.of(Path.of(base, "vircaps"));
        }
        String home = environment.getOrDefault("HOME", "");
        return home.startsWith("/") ? Optional.of(Path.of(home, ".cache", "vircaps")) : Optional.empty();
    }

    /** The result stored under this key. */
    Optional<byte[]> read(CacheKey key);

    /** Stores a result under a key, in place of an earlier one. */
    void write(CacheKey key, byte[] result);

    /**
     * Removes every entry and every leftover of an interrupted write; other files stay. Returns the number of removed
     * files and adds a note if some remain.
     */
    int clear();

    /** Why the cache was not used so far, each reason once. */
    List<Note> notes();
}
