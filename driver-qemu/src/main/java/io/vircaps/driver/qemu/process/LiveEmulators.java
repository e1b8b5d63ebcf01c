package io.vircaps.driver.qemu.process;

import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.driver.qemu.query.EmulatorFacts;
import io.vircaps.driver.qemu.query.EmulatorFactsCodec;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.qmp.QmpLimits;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import io.vircaps.store.process.ProcessMark;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The emulators of the live machine. What the cache holds is taken from it; the others are started, while the caller
 * goes on.
 */
public final class LiveEmulators implements Emulators {
    /** More than there are emulators; others are of files that have changed since. */
    private static final int MOST_KEPT = 64;

    private static final Path WORKING_DIRECTORY = Path.of(System.getProperty("user.dir", "/"));

    private final HostSource host;
    private final ProbeCache cache;
    private final QmpLimits limits;
    private final Supplier<EmulatorUser> user;
    private final DirectoryNames names;
    private final Map<CacheKey, DomainFacts> ofDomains = new ConcurrentHashMap<>();

    /**
     * The emulators as they are when they are queried.
     *
     * @param host   the live machine
     * @param cache  where results are kept
     * @param limits how long to wait for an emulator
     * @param user   the user as whom they run
     */
    public LiveEmulators(HostSource host, ProbeCache cache, QmpLimits limits, Supplier<EmulatorUser> user) {
        this.host = host;
        this.cache = cache;
        this.limits = limits;
        this.user = user;
        this.names = new DirectoryNames(host.files());
    }

    @Override
    public EmulatorFinder finder() {
        return new PathFinder(host.facts().searchPath(), WORKING_DIRECTORY, names, trust());
    }

    @Override
    public Pending query(Set<String> paths) {
        Map<String, CacheKey> unknown = new LinkedHashMap<>();
        Map<String, Optional<EmulatorFacts>> found = new LinkedHashMap<>();
        EmulatorKeys keys = new EmulatorKeys(host, host.facts().user().uid());
        for (String path : paths) {
            CacheKey key = keys.of(path);
            Optional<EmulatorFacts> known = cache.read(key).flatMap(EmulatorFactsCodec::decode);
            found.put(path, known);
            if (known.isEmpty()) {
                unknown.put(path, key);
            }
        }
        if (unknown.isEmpty()) {
            return () -> new Probed<>(found, cache.notes());
        }
        EmulatorUser asWhom = user.get();
        return new Started(found, asWhom, EmulatorPool.start(run(asWhom), unknown, cache));
    }

    /**
     * Facts are kept in memory for as long as what they depend on is the same; a second thread waits for a query that
     * is in progress.
     */
    @Override
    public DomainFacts queryDomains(String path) {
        CacheKey key = new EmulatorKeys(host, host.facts().user().uid()).of(path);
        if (ofDomains.size() > MOST_KEPT) {
            ofDomains.clear();
        }
        return ofDomains.computeIfAbsent(key, unknown -> queryOnce(path));
    }

    @Override
    public DomainFacts queryNamed(String named) {
        return queryDomains(
                NamedEmulator.of(named, WORKING_DIRECTORY, trust()).file().toString());
    }

    private Optional<RootTrust> trust() {
        return host.facts().user().isRoot() ? Optional.of(new RootTrust(host.files(), 0)) : Optional.empty();
    }

    private DomainFacts queryOnce(String path) {
        try (EmulatorRun run = run(user.get())) {
            return run.queryDomains(path);
        }
    }

    /** The facts that are known, and the queries in progress. */
    private final class Started implements Pending {
        private final Map<String, Optional<EmulatorFacts>> found;
        private final EmulatorUser asWhom;
        private final EmulatorPool pool;

        Started(Map<String, Optional<EmulatorFacts>> found, EmulatorUser asWhom, EmulatorPool pool) {
            this.found = found;
            this.asWhom = asWhom;
            this.pool = pool;
        }

        @Override
        public Probed<Map<String, Optional<EmulatorFacts>>> await() {
            Probed<Map<String, EmulatorFacts>> probed = pool.await();
            probed.value().forEach((path, facts) -> found.put(path, Optional.of(facts)));
            List<Note> notes = new ArrayList<>(asWhom.notes());
            notes.addAll(probed.notes());
            notes.addAll(cache.notes());
            if (!notes.isEmpty()) {
                host.observer().unrepeatable("an emulator did not reply, or was not probed as libvirt does it");
            }
            return new Probed<>(found, notes);
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    /** A run of emulators on this machine. */
    public EmulatorRun run(EmulatorUser asWhom) {
        return new EmulatorRun(new EmulatorLauncher(asWhom, ScratchDirectory.temporary(), ProcessMark.fresh()), limits);
    }
}
