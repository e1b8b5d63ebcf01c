package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.note.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One kind of virtualization engine; libvirt's driver. Found by {@link java.util.ServiceLoader}; has a public
 * constructor without parameters and no state, and is cheap to load: every driver is, to find the one whose scheme is
 * asked for.
 */
public interface Driver {
    /** The rank of a driver that does not care when it is tried. */
    int LAST = 100;

    /** The scheme of its URIs, for example {@code qemu}. */
    String scheme();

    /**
     * When it is tried where no URI was asked for, the lowest first: Xen (10), QEMU (20), LXC (30), all others
     * {@link #LAST}, by scheme.
     */
    default int rank() {
        return LAST;
    }

    /** The URI libvirt would try when none is asked for; used to choose the first engine that answers. */
    ConnectionUri defaultUri(ConnectionOptions options);

    /** Whether the engine looks present, by a check that costs a few file look-ups at most. */
    boolean present(ConnectionOptions options);

    /**
     * Opens the engine.
     *
     * @param uri a URI of this driver's scheme, without transport and authority
     * @throws io.vircaps.model.VircapsException if the path or a parameter of the URI is not one this engine knows, or
     *     the engine is not there
     */
    Engine open(ConnectionUri uri, ConnectionOptions options);

    /** The codes of its own with which it says why something is missing, for the catalogue of reasons. */
    default List<Reason> reasons() {
        return List.of();
    }

    /**
     * Checks whether the host is fit for this engine; {@code virt-host-validate} of libvirt. The engine need not be
     * there.
     *
     * @return empty if this driver knows no checks
     */
    default Optional<HostReport> checkHost(ConnectionOptions options) {
        return Optional.empty();
    }

    /** Whether these checks are made where no engine is named: of those that {@code virt-host-validate} knows. */
    default boolean isCheckedUnasked() {
        return false;
    }

    /**
     * Records what this engine's probe reads of the live machine into a host directory, beside what is there already.
     *
     * @param directory the host directory; exists
     */
    void gather(Path directory, ConnectionOptions options);
}
