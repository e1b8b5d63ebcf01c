package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;

/**
 * One kind of virtualization engine; libvirt's driver. Found by {@link java.util.ServiceLoader}; has a public
 * constructor without parameters and no state, and is cheap to load: every driver is loaded to find the one of a
 * scheme.
 */
public interface Driver {
    /** What is known of the engine before it is opened. Cheap, and the same at each call. */
    EngineProfile profile();

    /** The URI libvirt tries when none is given; used to choose the first engine that can be opened. */
    ConnectionUri defaultUri(ConnectionOptions options);

    /** Whether the engine looks present, by a check that costs a few file look-ups at most. */
    boolean present(ConnectionOptions options);

    /**
     * Opens the engine.
     *
     * @param uri a URI of this driver's scheme, without transport and authority
     * @throws io.vircaps.model.VircapsException if the path or a parameter of the URI is unknown to this engine, or the
     *     engine is absent
     */
    Engine open(ConnectionUri uri, ConnectionOptions options);

    /** The scheme of its URIs. */
    default String scheme() {
        return profile().scheme();
    }
}
