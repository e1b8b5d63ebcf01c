package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;

/**
 * libvirt's CPU functions for one family of architectures and one CPU map. Definitions are values; nothing is changed
 * in place. Safe for any number of threads.
 */
public interface CpuRules {
    /**
     * The comparison of a CPU with a host's; {@code virCPUCompare}.
     *
     * @param host the host's CPU; without a model the host is unknown
     * @param cpu  a guest's CPU, or another host's
     * @throws CpuException if either names an unknown model or feature
     */
    CpuComparison compare(Cpu host, Cpu cpu);

    /**
     * The CPU that several hosts can provide, computed from CPUs that are added one by one; {@code virCPUBaseline}.
     *
     * @throws CpuNotUsableException if the architecture has none
     */
    default Baseline baseline(BaselineOptions options) {
        return new AccumulatingBaseline(baselineStates(), options);
    }

    /**
     * The same as values that can be merged.
     *
     * @throws CpuNotUsableException if the architecture has none
     */
    BaselineStates baselineStates();

    /**
     * A guest's CPU that does not depend on the host: host-model, match minimum and optional features are replaced by
     * what the host has; {@code virCPUUpdate}.
     *
     * @throws CpuException if that is not possible on this host
     */
    GuestCpu update(GuestCpu guest, Cpu host);

    /**
     * A guest's CPU, described by a model that the hypervisor offers; {@code virCPUTranslate}.
     *
     * @param offered the models
     * @throws CpuException if the model is not offered and must not or cannot be replaced
     */
    GuestCpu translate(GuestCpu guest, HypervisorModels offered);

    /**
     * The CPU with the features of its model added, all sorted by name; {@code virCPUExpandFeatures}.
     *
     * @throws CpuException if the model is unknown
     */
    GuestCpu expand(GuestCpu cpu);

    /** The host's CPU without the features that cannot be migrated; {@code virCPUCopyMigratable}. */
    Cpu.Host migratable(Cpu.Host host);

    /**
     * The guest's CPU, with the current name of its model if it has one of older releases; {@code virCPUConvertLegacy}.
     */
    GuestCpu convertLegacy(GuestCpu guest);

    /**
     * Whether a CPU has a feature; {@code virCPUCheckFeature}.
     *
     * @throws CpuException if the feature or the CPU's model is unknown, or libvirt has no such function for the
     *     architecture
     */
    boolean hasFeature(Cpu cpu, String feature);

    /** The names of the map's models, in its order; {@code virCPUGetModels}. Empty where libvirt has no list. */
    List<String> models();
}
