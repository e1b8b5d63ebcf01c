package io.vircaps.host;

/** The parts of the host that a driver can request; the architecture is always included. */
public enum HostPart {
    /** {@code <uuid>}. */
    UUID,
    /** {@code <cpu>} from {@code <model>} to {@code <feature>}. */
    CPU,
    /** {@code <cpu><pages>}. */
    PAGES,
    /** {@code <power_management>}. */
    POWER_MANAGEMENT,
    /** {@code <iommu>}. */
    IOMMU,
    /** {@code <topology>}. */
    TOPOLOGY,
    /** {@code <cache>}, {@code <memory_bandwidth>} and {@code <energy>}. */
    CACHE
}
