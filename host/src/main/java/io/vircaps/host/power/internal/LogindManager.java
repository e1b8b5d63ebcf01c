package io.vircaps.host.power.internal;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.DBusMemberName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** The part of {@code org.freedesktop.login1(5)} that tells the ways to suspend: yes, no, challenge or na. */
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
