package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.cli.output.OutputCache;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Clears the cache. */
final class CacheVerb extends Verb {
    private static final String CLEAR = "clear";

    CacheVerb() {
        super(
                "cache",
                "clear the cache",
                "'cache clear' removes all kept results of emulators and all kept output. Exit status: 0 done, 1"
                        + " failed.");
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.required(CLEAR, CLEAR, "the only action"));
    }

    @Override
    public boolean hasJson() {
        return false;
    }

    @Override
    public VerbResult perform(VerbContext context) {
        context.json();
        String action = context.invocation().argument().orElseThrow();
        if (!action.equals(CLEAR)) {
            throw context.invocation().misuse("command 'cache': expected clear, found '" + action + "'");
        }
        long uid = HostSource.live().facts().user().uid();
        return clear(ProbeCache.defaultDirectory(uid, context.environment()), uid);
    }

    /**
     * Clears a cache.
     *
     * @param directory its directory; empty where the user has none
     * @param uid       the user
     */
    static VerbResult clear(Optional<Path> directory, long uid) {
        if (directory.isEmpty()) {
            return VerbResult.failure("this user has no cache: neither XDG_CACHE_HOME nor HOME is set");
        }
        ProbeCache cache = ProbeCache.in(directory.get(), uid);
        ProbeCache outputs = OutputCache.entries(directory.get(), uid);
        int removed = cache.clear() + outputs.clear();
        List<Note> notes =
                Stream.concat(cache.notes().stream(), outputs.notes().stream()).toList();
        String text = "Removed " + removed + " from " + directory.get() + "\n";
        return new VerbResult(text, List.of(), notes.isEmpty() ? 0 : 1).with(notes);
    }
}
