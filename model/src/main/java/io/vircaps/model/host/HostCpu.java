package io.vircaps.model.host;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * The host's processor; element {@code <host><cpu>}.
 *
 * @param arch       the architecture the kernel runs as; always there but in the storage driver's document
 * @param features   hardware traits a driver registers by itself (Xen, test): {@code vmx}, {@code svm}, {@code pae},
 *                   {@code nonpae}, in registration order; not the model's features
 * @param definition what was decoded of the processor; {@link CpuDefinition#NONE} where nothing was
 * @param pages      page sizes the processor and kernel offer, ascending
 * @param extras     unknown parts
 */
public record HostCpu(
        Optional<Arch> arch, List<String> features, CpuDefinition definition, List<MemorySize> pages, Extras extras) {
    public HostCpu {
        features = List.copyOf(features);
        pages = List.copyOf(pages);
    }

    /** A processor of which only the architecture is known. */
    public static HostCpu of(Arch arch) {
        return new HostCpu(Optional.of(arch), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE);
    }
}
