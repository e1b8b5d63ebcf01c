package io.vircaps.daemon.dispatch;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The engines that the daemon serves. Their URIs are those of the drivers' profiles, so that a client cannot make the
 * daemon open a file. An engine is opened when the first client requests it, and stays open. Thread-safe.
 */
public final class ServedEngines implements AutoCloseable {
    /** The drivers by the URI that is served, in order of preference. */
    private final Map<String, Driver> served;

    private final ConnectionOptions options;
    private final Map<String, ServedEngine> open = new ConcurrentHashMap<>();
    private final ReentrantLock opening = new ReentrantLock();

    private ServedEngines(Map<String, Driver> served, ConnectionOptions options) {
        this.served = served;
        this.options = options;
    }

    /**
     * The engines of drivers: their system URIs for root and for a host directory, their session URIs for another user.
     *
     * @param drivers in order of preference
     */
    public static ServedEngines of(boolean root, ConnectionOptions options, List<? extends Driver> drivers) {
        boolean system = root || options.root().isPresent();
        Map<String, Driver> served = new LinkedHashMap<>();
        for (Driver driver : drivers) {
            EngineProfile.Uris uris = driver.profile().uris();
            (system ? uris.system() : uris.session()).ifPresent(uri -> served.put(uri, driver));
        }
        return new ServedEngines(served, options);
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
        for (String uri : served.keySet()) {
            try {
                return engine(Optional.of(uri));
            } catch (VircapsException absent) {
                reason = absent;
            }
        }
        throw reason;
    }

    private ServedEngine opened(String uri) {
        Driver driver = Optional.ofNullable(served.get(uri)).orElseThrow(() -> noDriver(uri));
        opening.lock();
        try {
            ServedEngine known = open.get(uri);
            if (known != null) {
                return known;
            }
            Connection connection = Connection.open(uri, options, List.of(driver));
            ServedEngine engine = new ServedEngine(
                    connection, options.dialect(), driver.profile().errorDomain());
            open.put(uri, engine);
            return engine;
        } finally {
            opening.unlock();
        }
    }

    private VircapsException noDriver(String uri) {
        return new VircapsException(Problem.of(Kind.NO_CONNECT, "no connection driver available for " + uri)
                .expected("one of " + String.join(", ", served.keySet()), uri));
    }

    @Override
    public void close() {
        open.values().forEach(engine -> engine.connection().close());
    }
}
