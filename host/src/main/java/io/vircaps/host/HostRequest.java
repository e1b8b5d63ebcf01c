package io.vircaps.host;

import io.vircaps.host.security.SecurityModelProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.note.Probed;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a driver wants to know of the host.
 *
 * @param parts     which parts are probed
 * @param config    where libvirtd's configuration stands
 * @param migration what the driver declares about migration
 * @param security  how the driver's security models are found, if it has any
 */
public record HostRequest(
        Set<HostPart> parts,
        ConfigDirectory config,
        Optional<MigrationFeatures> migration,
        Optional<SecurityQuestion> security) {
    /** How the security models of a driver are found. */
    @FunctionalInterface
    public interface SecurityQuestion {
        /** The models of this host, in document order. */
        Probed<List<SecurityModel>> ask(HostSource host);
    }

    public HostRequest {
        parts = Set.copyOf(parts);
    }

    /** A request of these parts only. */
    public static HostRequest of(ConfigDirectory config, Set<HostPart> parts) {
        return new HostRequest(parts, config, Optional.empty(), Optional.empty());
    }

    /** A request of every part; security models and migration are still the driver's own. */
    public static HostRequest ofAll(ConfigDirectory config) {
        return of(config, EnumSet.allOf(HostPart.class));
    }

    /** The same with what the driver declares about migration. */
    public HostRequest migration(MigrationFeatures features) {
        return new HostRequest(parts, config, Optional.of(features), security);
    }

    /**
     * The same with QEMU's security models.
     *
     * @param qemuConf   qemu.conf
     * @param privileged whether the daemon is the system's
     */
    public HostRequest qemuSecurity(LibvirtConf qemuConf, boolean privileged) {
        return security(host -> SecurityModelProbe.ofQemu(host, qemuConf, privileged));
    }

    /**
     * The same with LXC's security model.
     *
     * @param lxcConf lxc.conf
     */
    public HostRequest lxcSecurity(LibvirtConf lxcConf) {
        return security(host -> SecurityModelProbe.ofLxc(host, lxcConf));
    }

    private HostRequest security(SecurityQuestion question) {
        return new HostRequest(parts, config, migration, Optional.of(question));
    }

    /** Whether a part is wanted. */
    boolean wants(HostPart part) {
        return parts.contains(part);
    }
}
