package io.vircaps.host;

import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.MigrationFeatures;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a driver wants to know of the host.
 *
 * @param parts     which parts are probed
 * @param config    where libvirtd's configuration stands
 * @param migration what the driver declares about migration
 * @param security  whether QEMU's security models are probed, and how
 */
public record HostRequest(
        Set<HostPart> parts,
        ConfigFolder config,
        Optional<MigrationFeatures> migration,
        Optional<QemuSecurity> security) {
    /**
     * How QEMU's security models are chosen.
     *
     * @param conf       qemu.conf
     * @param privileged whether the daemon is the system's
     */
    public record QemuSecurity(LibvirtConf conf, boolean privileged) {}

    public HostRequest {
        parts = Set.copyOf(parts);
    }

    /** A request of these parts only. */
    public static HostRequest of(ConfigFolder config, Set<HostPart> parts) {
        return new HostRequest(parts, config, Optional.empty(), Optional.empty());
    }

    /** A request of every part; security models and migration are still the driver's own. */
    public static HostRequest ofAll(ConfigFolder config) {
        return of(config, EnumSet.allOf(HostPart.class));
    }

    /** The same with what the driver declares about migration. */
    public HostRequest migration(MigrationFeatures features) {
        return new HostRequest(parts, config, Optional.of(features), security);
    }

    /** The same with QEMU's security models. */
    public HostRequest qemuSecurity(LibvirtConf qemuConf, boolean privileged) {
        return new HostRequest(parts, config, migration, Optional.of(new QemuSecurity(qemuConf, privileged)));
    }

    /** Whether a part is wanted. */
    boolean wants(HostPart part) {
        return parts.contains(part);
    }
}
