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
 * Asks logind over D-Bus. The only class that touches the D-Bus library, whose loading costs some 50 ms. Knows no time
 * limit: {@link TimeLimitedSource} does.
 */
final class LogindOnBus implements SuspendSource {
    private static final String LOGIND = "org.freedesktop.login1";
    private static final String BUS = "org.freedesktop.DBus";

    /**
     * The library tries to connect once for each half second of its time limit and sleeps as long in between: ten
     * seconds, by default, where a bus that has ended left its socket.
     */
    private static final int ONE_ATTEMPT = 500;

    private final String address;

    /** Asks on the bus at this address, for example {@code unix:path=/run/dbus/system_bus_socket}. */
    LogindOnBus(String address) {
        this.address = address;
    }

    @Override
    public Optional<SuspendSupport> ask() {
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
            return ask(bus);
        } catch (DBusException | DBusExecutionException | IOException failure) {
            throw new SuspendException(LOGIND, "no answer: " + failure.getMessage(), failure);
        }
    }

    private static Optional<SuspendSupport> ask(DBusConnection bus) throws DBusException {
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
