package io.vircaps.model.host;

import io.vircaps.model.Extras;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.MemoryBandwidth;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The host; element {@code <host>}. An absent component was not probed by the driver, or is not written by the release
 * of the document. Built with a {@link Builder}.
 *
 * @param uuid              the host's UUID
 * @param cpu               the processor
 * @param powerManagement   suspend targets
 * @param iommu             whether an IOMMU is in use
 * @param migrationFeatures how guests can be migrated
 * @param netprefix         prefix of generated network interface names (libxl only)
 * @param topology          NUMA cells
 * @param cache             cache banks that can be shared or allocated
 * @param memoryBandwidth   memory bandwidth allocation
 * @param energy            energy monitoring of the processor packages
 * @param securityModels    security models in driver order
 * @param extras            unknown parts
 */
public record Host(
        Optional<UUID> uuid,
        HostCpu cpu,
        Optional<PowerManagement> powerManagement,
        Optional<Boolean> iommu,
        Optional<MigrationFeatures> migrationFeatures,
        Optional<String> netprefix,
        Optional<Topology> topology,
        Optional<HostCache> cache,
        Optional<MemoryBandwidth> memoryBandwidth,
        Optional<HostEnergy> energy,
        List<SecurityModel> securityModels,
        Extras extras) {
    public Host {
        securityModels = List.copyOf(securityModels);
    }

    /** A builder of a host with this processor and nothing else. */
    public static Builder builder(HostCpu cpu) {
        return new Builder(cpu);
    }

    /** A builder that starts from this host. */
    public Builder toBuilder() {
        Builder builder = new Builder(cpu);
        builder.uuid = uuid;
        builder.powerManagement = powerManagement;
        builder.iommu = iommu;
        builder.migrationFeatures = migrationFeatures;
        builder.netprefix = netprefix;
        builder.topology = topology;
        builder.cache = cache;
        builder.memoryBandwidth = memoryBandwidth;
        builder.energy = energy;
        builder.securityModels = securityModels;
        builder.extras = extras;
        return builder;
    }

    /** Collects the parts of a {@link Host}; what is not set is absent. Not safe for several threads. */
    public static final class Builder {
        private HostCpu cpu;
        private Optional<UUID> uuid = Optional.empty();
        private Optional<PowerManagement> powerManagement = Optional.empty();
        private Optional<Boolean> iommu = Optional.empty();
        private Optional<MigrationFeatures> migrationFeatures = Optional.empty();
        private Optional<String> netprefix = Optional.empty();
        private Optional<Topology> topology = Optional.empty();
        private Optional<HostCache> cache = Optional.empty();
        private Optional<MemoryBandwidth> memoryBandwidth = Optional.empty();
        private Optional<HostEnergy> energy = Optional.empty();
        private List<SecurityModel> securityModels = List.of();
        private Extras extras = Extras.NONE;

        private Builder(HostCpu cpu) {
            this.cpu = cpu;
        }

        /** {@code <cpu>}. */
        public Builder cpu(HostCpu value) {
            cpu = value;
            return this;
        }

        /** {@code <uuid>}. */
        public Builder uuid(UUID value) {
            uuid = Optional.of(value);
            return this;
        }

        /** {@code <power_management>}. */
        public Builder powerManagement(PowerManagement value) {
            powerManagement = Optional.of(value);
            return this;
        }

        /** {@code <iommu>}. */
        public Builder iommu(boolean value) {
            iommu = Optional.of(value);
            return this;
        }

        /** {@code <migration_features>}. */
        public Builder migrationFeatures(MigrationFeatures value) {
            migrationFeatures = Optional.of(value);
            return this;
        }

        /** {@code <netprefix>}. */
        public Builder netprefix(String value) {
            netprefix = Optional.of(value);
            return this;
        }

        /** {@code <topology>}. */
        public Builder topology(Topology value) {
            topology = Optional.of(value);
            return this;
        }

        /** {@code <cache>}. */
        public Builder cache(HostCache value) {
            cache = Optional.of(value);
            return this;
        }

        /** {@code <memory_bandwidth>}. */
        public Builder memoryBandwidth(MemoryBandwidth value) {
            memoryBandwidth = Optional.of(value);
            return this;
        }

        /** {@code <energy>}. */
        public Builder energy(HostEnergy value) {
            energy = Optional.of(value);
            return this;
        }

        /** {@code <secmodel>}, all of them. */
        public Builder securityModels(List<SecurityModel> values) {
            securityModels = values;
            return this;
        }

        /** Unknown parts. */
        public Builder extras(Extras value) {
            extras = value;
            return this;
        }

        /** The host. */
        public Host build() {
            return new Host(
                    uuid,
                    cpu,
                    powerManagement,
                    iommu,
                    migrationFeatures,
                    netprefix,
                    topology,
                    cache,
                    memoryBandwidth,
                    energy,
                    securityModels,
                    extras);
        }
    }
}
