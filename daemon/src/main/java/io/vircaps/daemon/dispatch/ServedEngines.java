package io.vircaps.daemon.dispatch;

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
 * The engines that the daemon serves. The list of their URIs is fixed, so that a client cannot make the daemon open a file. An
 * engine is opened when the first client requests it, and stays open. Thread-safe.
 */
public final class ServedEngines implements AutoCloseable {
    private static final List<String> SYSTEM_URIS =
            List.of("qemu:///system", "lxc:///system", "xen:///system", "ch:///system", "test:///default");
    private static final List<String> SESSION_URIS = List.of("qemu:///session", "test:///default");

    private final List<String> served;
    private final ConnectionOptions options;
    private final Map<String, ServedEngine> open = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock();

    private ServedEngines(List<String> served, ConnectionOptions options) {
        this.served = served;
        this.options = options;
    }

    /** The engines that libvirt serves for root, or for another user. */
    public static ServedEngines of(boolean root, ConnectionOptions options) {
        return new ServedEngines(root || options.root().isPresent() ? SYSTEM_URIS : SESSION_URIS, options);
    }

    /**
     * The engine of a URI, opened if need be.
     *
     * @param uri URI of the client; empty or absent for the first engine that can be opened
     * @throws VircapsException if the URI is not served or its engine cannot be opened
     */
    public ServedEngine engine(Optional<String> uri) {
        String requested = uri.orElse("");
        if (requested.isEmpty()) {
            return first();
        }
        ServedEngine known = open.get(requested);
        return known != null ? known : opened(requested);
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
