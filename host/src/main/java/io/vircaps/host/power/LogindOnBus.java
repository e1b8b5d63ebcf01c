package io.vircaps.host.power;

import io.vircaps.host.power.internal.LogindManager;
import java.io.IOException;
import java.util.Optional;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;

/**
 * The query to logind over D-Bus. It is the only class that uses the D-Bus library (ADR 0012). It has no time limit;
 * {@link TimeLimitedSource} adds one.
 */
final class LogindOnBus implements SuspendSource {
    private static final String LOGIND = "org.freedesktop.login1";
    private static final String BUS = "org.freedesktop.DBus";

    /**
     * Time limit for one attempt to connect. The library makes one attempt for each half second of its limit and sleeps
     * half a second in between: by default ten seconds if a bus that ended left its socket.
     */
    private static final int ONE_ATTEMPT = 500;

    private final String address;

    /** The query on the bus at this address, for example {@code unix:path=/run/dbus/system_bus_socket}. */
    LogindOnBus(String address) {
        this.address = address;
    }

    @Override
    public Optional<SuspendSupport> query() {
        DBusConnection bus;
        try {
            bus = DBusConnectionBuilder.forAddress(address)
                    .withShared(false)
                    .transportConfig()
                    .withTimeout(ONE_ATTEMPT)
                    .back()
                    .build();
        } catch (DBusException noBus) {
            return Optional.empty();
        }
        try (bus) {
            return query(bus);
        } catch (DBusException | DBusExecutionException | IOException failure) {
            throw new SuspendException(LOGIND, "no reply: " + failure.getMessage(), failure);
        }
    }

    private static Optional<SuspendSupport> query(DBusConnection bus) throws DBusException {
        DBus daemon = bus.getRemoteObject(BUS, "/org/freedesktop/DBus", DBus.class);
        if (!daemon.NameHasOwner(LOGIND)) {
            return Optional.empty();
        }
        LogindManager logind = bus.getRemoteObject(LOGIND, "/org/freedesktop/login1", LogindManager.class);
        return Optional.of(new SuspendSupport(
                SuspendSupport.isYes(logind.canSuspend()),
                SuspendSupport.isYes(logind.canHibernate()),
                SuspendSupport.isYes(logind.canHybridSleep())));
    }
}
