package io.vircaps.host.power.internal;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The methods of {@code org.freedesktop.login1(5)} for the ways to suspend; results are yes, no, challenge, na. */
@DBusInterfaceName("org.freedesktop.login1.Manager")
public interface LogindManager extends DBusInterface {
    /** To memory. */
    @DBusMemberName("CanSuspend")
    String canSuspend();

    /** To disk. */
    @DBusMemberName("CanHibernate")
    String canHibernate();

    /** To both at once. */
    @DBusMemberName("CanHybridSleep")
    String canHybridSleep();
}
