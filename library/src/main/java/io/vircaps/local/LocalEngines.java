package io.vircaps.local;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.spi.Driver;
import io.vircaps.driver.ch.ChDriver;
import io.vircaps.driver.lxc.LxcDriver;
import io.vircaps.driver.qemu.QemuDriver;
import io.vircaps.driver.test.TestDriver;
import io.vircaps.driver.xen.XenDriver;
import java.util.List;

/**
 * The engines of this release. A connection that is opened here does not search the class path for drivers (ADR 0012).
 */
public final class LocalEngines {
    private LocalEngines() {}

    /** Their drivers. */
    public static List<Driver> drivers() {
        return List.of(new QemuDriver(), new LxcDriver(), new XenDriver(), new ChDriver(), new TestDriver());
    }

    /**
     * Opens a connection as {@link Connection#open(String, ConnectionOptions)} does, but searches for drivers only if
     * none of these serves the URI; those of daemons among them.
     *
     * @param uri     a URI or an alias for one, or empty for none in particular
     * @param options the host, the dialect and the like
     * @throws io.vircaps.model.VircapsException if the URI is malformed, no driver serves it, or the engine is absent
     */
    public static Connection open(String uri, ConnectionOptions options) {
        return open(uri, options, drivers());
    }

    /**
     * Opens a connection through these drivers, and searches for others only if none of these serves the URI.
     *
     * @param uri     a URI or an alias for one, or empty for none in particular
     * @param options the host, the dialect and the like
     * @param drivers the drivers
     * @throws io.vircaps.model.VircapsException if the URI is malformed, no driver serves it, or the engine is absent
     */
    public static Connection open(String uri, ConnectionOptions options, List<? extends Driver> drivers) {
        try {
            return Connection.open(uri, options, drivers);
        } catch (ConnectionException.NoDriver notOurs) {
            return Connection.open(uri, options);
        }
    }
}
