package io.vircaps.daemon;

import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.CpuFunctions;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The engines that are served: a fixed list of URIs, so that no client makes the daemon open a file of its choice. Each
 * is opened once, when it is first asked for, and stays open.
 */
final class Engines implements AutoCloseable {
    private static final List<String> OF_ROOT =
            List.of("qemu:///system", "lxc:///system", "xen:///system", "ch:///system", "test:///default");
    private static final List<String> OF_USER = List.of("qemu:///session", "test:///default");

    private final List<String> served;
    private final ConnectionOptions options;
    private final Map<String, ServedEngine> open = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock();

    private Engines(List<String> served, ConnectionOptions options) {
        this.served = served;
        this.options = options;
    }

    /** The engines that a libvirt daemon of root, or of another user, would serve. */
    static Engines of(boolean root, ConnectionOptions options) {
        return new Engines(root || options.root().isPresent() ? OF_ROOT : OF_USER, options);
    }

    /**
     * The engine of a URI.
     *
     * @param uri as a client names it; empty or absent for the first that is there
     * @throws VircapsException if it is not served, or not there
     */
    ServedEngine engine(Optional<String> uri) {
        String wanted = uri.orElse("");
        if (wanted.isEmpty()) {
            return first();
        }
        ServedEngine known = open.get(wanted);
        return known != null ? known : opened(wanted);
    }

    private ServedEngine first() {
        VircapsException reason = noDriver("");
        for (String uri : served) {
            try {
                return engine(Optional.of(uri));
            } catch (VircapsException absent) {
                reason = absent;
            }
        }
        throw reason;
    }

    private ServedEngine opened(String uri) {
        if (!served.contains(uri)) {
            throw noDriver(uri);
        }
        opening.lock();
        try {
            ServedEngine known = open.get(uri);
            if (known != null) {
                return known;
            }
            Connection connection = LocalEngines.open(uri, options);
            CpuFunctions cpus = new CpuFunctions(connection, new ChosenCpuMap(options));
            ServedEngine engine = new ServedEngine(connection, cpus, options.dialect());
            open.put(uri, engine);
            return engine;
        } finally {
            opening.unlock();
        }
    }

    private VircapsException noDriver(String uri) {
        return new VircapsException(Problem.of(Kind.NO_CONNECT, "no connection driver available for " + uri)
                .expected("one of " + String.join(", ", served), uri));
    }

    @Override
    public void close() {
        open.values().forEach(engine -> engine.connection().close());
    }
}
