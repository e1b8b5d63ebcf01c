package io.vircaps.cli.output;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.observed.FactLog;
import io.vircaps.model.FactObserver;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The outputs of one user's command lines. An entry is found by all that a command line itself depends on (arguments,
 * environment, working directory, libvirt.conf, the build of the command, the running kernel) and used if every fact of
 * the machine that it was made of is what it was.
 */
public final class OutputCache {
    /** The directory in the probe cache; the launcher looks for a file in it. */
    static final String DIRECTORY = "output";

    private static final String[] ENVIRONMENT = {
        "PATH", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "VIRSH_DEFAULT_CONNECT_URI", "LIBVIRT_DEFAULT_URI"
    };

    /** Results of system calls do not change while this kernel runs. */
    private static final String[] KERNEL = {"proc/sys/kernel/random/boot_id", "proc/sys/kernel/osrelease"};

    private final FactLog log = new FactLog();
    private final HostSource host;
    private final ProbeCache entries;
    private final String build;
    private final Map<String, String> environment;

    private OutputCache(HostSource host, ProbeCache entries, String build, Map<String, String> environment) {
        this.host = host;
        this.entries = entries;
        this.build = build;
        this.environment = environment;
    }

    /**
     * The outputs of the user who runs this process; empty where the launcher does not state by the system property
     * {@code io.vircaps.build} which build this is, where that user has no cache, or where there is no {@code /proc}.
     */
    public static Optional<OutputCache> of(Map<String, String> environment) {
        String build = System.getProperty("io.vircaps.build", "");
        return build.isEmpty() ? Optional.empty() : of(HostSource.live(), build, environment);
    }

    private static Optional<OutputCache> of(HostSource host, String build, Map<String, String> environment) {
        try {
            long uid = host.facts().user().uid();
            Optional<Path> directory = ProbeCache.defaultDirectory(uid, environment);
            return directory.isEmpty() ? Optional.empty() : Optional.of(of(host, directory.get(), build, environment));
        } catch (KernelException noUser) {
            return Optional.empty();
        }
    }

    /**
     * Outputs in the cache of a user.
     *
     * @param host        the machine, whose user owns the cache
     * @param directory   the directory of that cache
     * @param build       which build of the command this is
     * @param environment the environment of the command line
     */
    static OutputCache of(HostSource host, Path directory, String build, Map<String, String> environment) {
        long uid = host.facts().user().uid();
        return new OutputCache(host, ProbeCache.in(directory.resolve(DIRECTORY), uid), build, environment);
    }

    /** The entries of the outputs in a cache directory, to be cleared. */
    public static ProbeCache entries(Path directory, long uid) {
        return ProbeCache.in(directory.resolve(DIRECTORY), uid);
    }

    /** What this command line would print; empty if that is not known. */
    Optional<KeptOutput> find(String[] arguments) {
        Optional<byte[]> entry = entries.read(key(arguments));
        return entry.isEmpty() ? Optional.empty() : KeptOutput.decode(entry.get(), host);
    }

    /** Receives the facts that the output of this command line is made of. */
    public FactObserver observer() {
        return log;
    }

    /** Keeps what a command line printed, unless it depends on more than the facts that were observed. */
    public void keep(String[] arguments, byte[] out, byte[] err) {
        Optional<Map<String, String>> facts = log.facts();
        if (facts.isPresent()) {
            entries.write(key(arguments), KeptOutput.encode(facts.get(), out, err));
        }
    }

    private CacheKey key(String[] arguments) {
        CacheKey key = CacheKey.of("output-1").with("build", build);
        for (String argument : arguments) {
            key = key.with("argument", argument);
        }
        for (String name : ENVIRONMENT) {
            String value = environment.get(name);
            key = value == null ? key : key.with(name, value);
        }
        key = key.with("user.home", System.getProperty("user.home", ""));
        for (String file : KERNEL) {
            key = key.with(file, content(file));
        }
        key = withConfiguration(key, "etc/libvirt");
        key = withConfiguration(key, host.facts().configHome() + "/libvirt");
        return hasRelativeEntry(environment.getOrDefault("PATH", ""))
                ? key.with("user.dir", System.getProperty("user.dir", ""))
                : key;
    }

    private String content(String file) {
        try {
            return host.files().read(file).map(KernelText::text).orElse("");
        } catch (KernelException unreadable) {
            return unreadable.problem().what();
        }
    }

    /**
     * Adds the client's libvirt.conf, which names the default URI and aliases, and its directory, whose owner decides
     * whether the file is trusted.
     */
    private CacheKey withConfiguration(CacheKey key, String directory) {
        return key.with(directory, identity(directory)).with("libvirt.conf", identity(directory + "/libvirt.conf"));
    }

    private String identity(String path) {
        try {
            return host.files().identity(path).orElse("");
        } catch (KernelException unsearchable) {
            return unsearchable.problem().what();
        }
    }

    /** Whether the search path depends on the working directory. */
    private static boolean hasRelativeEntry(String searchPath) {
        for (int start = 0; start >= 0; start = searchPath.indexOf(':', start) + 1) {
            if (!searchPath.startsWith("/", start)) {
                return true;
            }
            if (searchPath.indexOf(':', start) < 0) {
                return false;
            }
        }
        return false;
    }
}
