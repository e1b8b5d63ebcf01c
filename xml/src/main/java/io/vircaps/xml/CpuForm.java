package io.vircaps.xml;

/** How a stand-alone {@code <cpu>} is read. */
public enum CpuForm {
    /** As a host's if it has {@code <arch>}, else as a guest's; what {@code cpu-compare} does. */
    EITHER,
    /** As a host's, which must have {@code <arch>} and {@code <model>}; what {@code cpu-baseline} does. */
    HOST,
    /** As a guest's. */
    GUEST
}
