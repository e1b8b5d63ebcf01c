package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.check.HostReport;

/**
 * Checks whether the host is fit for an engine, {@code virt-host-validate} of libvirt. The engine need not be present.
 */
@FunctionalInterface
public interface HostCheck {
    /** The report on the host of these options. */
    HostReport check(ConnectionOptions options);
}
