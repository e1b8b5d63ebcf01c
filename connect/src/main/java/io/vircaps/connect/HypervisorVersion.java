package io.vircaps.connect;

import io.vircaps.model.Version;
import java.util.Optional;

/**
 * The hypervisor of a connection.
 *
 * @param type    its name as {@code virConnectGetType} gives it, for example {@code QEMU}
 * @param version the hypervisor's version; absent where none is installed
 */
public record HypervisorVersion(String type, Optional<Version> version) {}
