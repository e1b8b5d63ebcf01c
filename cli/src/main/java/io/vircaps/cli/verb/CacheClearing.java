package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.output.OutputCache;
import io.vircaps.kernel.HostSource;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The verb {@code cache clear}. */
final class CacheClearing {
    private CacheClearing() {}

    static VerbResult perform(Invocation invocation, Map<String, String> environment) {
        String action = invocation.operand().orElseThrow();
        if (!action.equals("clear")) {
            throw invocation.misuse("command 'cache': expected clear, found '" + action + "'");
        }
        long uid = HostSource.live().facts().user().uid();
        Optional<Path> directory = ProbeCache.defaultDirectory(uid, environment);
        if (directory.isEmpty()) {
            return VerbResult.failure("this user has no cache: neither XDG_CACHE_HOME nor HOME is set");
        }
        ProbeCache cache = ProbeCache.in(directory.get(), uid);
        ProbeCache outputs = OutputCache.entries(directory.get(), uid);
        int removed = cache.clear() + outputs.clear();
        List<String> remarks = Stream.concat(cache.notes().stream(), outputs.notes().stream())
                .map(note -> "note: " + note)
                .toList();
        return new VerbResult(
                "Removed " + removed + " from " + directory.get() + "\n", remarks, remarks.isEmpty() ? 0 : 1);
    }
}
