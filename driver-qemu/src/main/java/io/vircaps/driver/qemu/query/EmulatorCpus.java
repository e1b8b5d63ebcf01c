package io.vircaps.driver.qemu.query;

import java.util.List;
import java.util.Optional;

/**
 * What an emulator states about CPUs with one accelerator.
 *
 * @param models models in its order; QMP {@code query-cpu-definitions}
 * @param best   all it can give on this host; absent where it states nothing
 */
public record EmulatorCpus(List<Model> models, Optional<CpuExpansion> best) {
    /** An emulator that states nothing. */
    public static final EmulatorCpus NONE = new EmulatorCpus(List.of(), Optional.empty());

    /**
     * A CPU model.
     *
     * @param name       its name
     * @param missing    features the host lacks, by QEMU's names; absent where QEMU states nothing
     * @param deprecated whether QEMU means to drop it
     */
    public record Model(String name, Optional<List<String>> missing, boolean deprecated) {}

    public EmulatorCpus {
        models = List.copyOf(models);
    }

    /** Whether there is a model of this name. */
    boolean has(String name) {
        return models.stream().anyMatch(model -> model.name().equals(name));
    }
}
