package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;

/**
 * What libvirt's CPU functions answer for one family of architectures and one CPU map. Definitions go in and come out
 * as values, nothing is changed in place. Safe for any number of threads.
 */
public interface CpuRules {
    /**
     * Whether a host can give a CPU; {@code virCPUCompare}.
     *
     * @param host the host's CPU; one without a model is of an unknown host
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
     * A guest's CPU that no longer depends on the host: host-model, match minimum and optional features are settled;
     * {@code virCPUUpdate}.
     *
     * @throws CpuException if that cannot be done on this host
     */
    GuestCpu update(GuestCpu guest, Cpu host);

    /**
     * A guest's CPU by a model that the hypervisor offers; {@code virCPUTranslate}.
     *
     * @param offered the models
     * @throws CpuException if the model is not offered and may not be replaced, or cannot be
     */
    GuestCpu translate(GuestCpu guest, HypervisorModels offered);

    /**
     * The CPU with the model's own features listed, all sorted by name; {@code virCPUExpandFeatures}.
     *
     * @throws CpuException if the model is unknown
     */
    GuestCpu expand(GuestCpu cpu);

    /** The host's CPU without the features that cannot migrate; {@code virCPUCopyMigratable}. */
    Cpu.Host migratable(Cpu.Host host);

    /** The guest's CPU by today's name if its model has a name of older releases; {@code virCPUConvertLegacy}. */
    GuestCpu convertLegacy(GuestCpu guest);

    /**
     * Whether a CPU has a feature; {@code virCPUCheckFeature}.
     *
     * @throws CpuException if the feature or the CPU's model is unknown, or the architecture has no such function
     */
    boolean hasFeature(Cpu cpu, String feature);

    /** The names of the map's models, in its order; {@code virCPUGetModels}. Empty where libvirt has no list. */
    List<String> models();
}
