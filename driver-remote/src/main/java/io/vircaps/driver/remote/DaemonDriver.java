package io.vircaps.driver.remote;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.spi.RemoteDriver;
import io.vircaps.model.conf.LibvirtConf;

/**
 * Connections to libvirt's daemons, monolithic or modular, of this machine or another: {@code qemu+unix:///system},
 * {@code qemu+tls://host/system}, {@code qemu+tcp}, {@code qemu+ssh}, {@code qemu+ext}.
 */
public final class DaemonDriver implements RemoteDriver {
    /** A driver, for the service loader and for programs that list their drivers. */
    public DaemonDriver() {}

    @Override
    public boolean serves(ConnectionUri uri) {
        return uri.isRemote();
    }

    @Override
    public Connection open(ConnectionUri uri, ConnectionOptions options, LibvirtConf settings) {
        Target target = Target.of(uri, settings);
        Calls calls = Calls.open(target, User.live(), options.readOnly(), TimeLimits.DEFAULT);
        return new RemoteConnection(target, calls, options.dialect());
    }
}
