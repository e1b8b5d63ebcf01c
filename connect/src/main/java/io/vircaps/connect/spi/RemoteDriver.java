package io.vircaps.connect.spi;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;

/**
 * Opens connections to engines that run elsewhere, by URIs that name a transport or a host; libvirt's remote driver.
 * Found by {@link java.util.ServiceLoader}, but only once such a URI is opened; has a public constructor without
 * parameters and no state.
 *
 * <p>Unlike an {@link Engine}, what it opens makes no documents itself: it returns those of the daemon unchanged,
 * and keeps nothing.
 */
public interface RemoteDriver {
    /**
     * Whether it knows the way.
     *
     * @param uri a URI with a transport or a host
     */
    boolean serves(ConnectionUri uri);

    /**
     * Opens a connection.
     *
     * @param uri      one that this driver {@link #serves}
     * @param settings the user's {@code libvirt.conf}; parameters of the URI override it
     * @throws io.vircaps.model.VircapsException if a part of the URI is invalid, nothing listens there, the two ends
     *     do not trust each other, or the other end refuses
     */
    Connection open(ConnectionUri uri, ConnectionOptions options, LibvirtConf settings);
}
