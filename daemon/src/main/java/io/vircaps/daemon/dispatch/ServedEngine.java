package io.vircaps.daemon.dispatch;

import io.vircaps.connect.Connection;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;

/** One engine, shared by all clients that open it. Thread-safe. */
public final class ServedEngine {
    private final Connection connection;
    private final Dialect dialect;
    private final int errorDomain;
    private final CapabilitiesPayload capabilities;

    ServedEngine(Connection connection, Dialect dialect, int errorDomain) {
        this.connection = connection;
        this.dialect = dialect;
        this.errorDomain = errorDomain;
        this.capabilities = new CapabilitiesPayload(connection::document);
    }

    Connection connection() {
        return connection;
    }

    /** The libvirt release it serves as. */
    Dialect dialect() {
        return dialect;
    }

    /** The error domain of the engine's driver; {@code virErrorDomain}. */
    int errorDomain() {
        return errorDomain;
    }

    /** The result of a query whose errors are reported in the error domain of the engine. */
    <R> R query(Supplier<R> query) {
        try {
            return query.get();
        } catch (VircapsException failed) {
            throw CallException.of(failed, errorDomain);
        }
    }

    /** Whether the capabilities can be replied in microseconds, mostly. */
    boolean isWarm() {
        return capabilities.isWarm();
    }

    /** The payload of the capabilities document. */
    public ByteBuffer capabilities() {
        return capabilities.current();
    }
}
