package io.vircaps.host;

import io.vircaps.connect.spi.SecurityConfig;
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
 * The parts of the host that a driver's document has.
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
        Optional<Confined> security) {
    /**
     * How the security models of a driver are found.
     *
     * @param config     how the driver configures confinement
     * @param conf       the driver's configuration file
     * @param privileged whether the daemon is the system's
     */
    record Confined(SecurityConfig config, LibvirtConf conf, boolean privileged) {
        Probed<List<SecurityModel>> probe(HostSource host) {
            return SecurityModelProbe.probe(host, config, conf, privileged);
        }
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
     * The same with the driver's security models.
     *
     * @param config     how the driver configures confinement
     * @param conf       the driver's configuration file
     * @param privileged whether the daemon is the system's
     */
    public HostRequest confined(SecurityConfig config, LibvirtConf conf, boolean privileged) {
        return new HostRequest(parts, this.config, migration, Optional.of(new Confined(config, conf, privileged)));
    }

    /** Whether a part is wanted. */
    boolean wants(HostPart part) {
        return parts.contains(part);
    }
}
