package io.vircaps.model.host;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import java.util.List;
import java.util.Optional;

/**
 * The host's processor; element {@code <host><cpu>}.
 *
 * @param arch       the architecture the kernel runs as; absent in the storage driver's document only
 * @param features   processor features a driver registers itself (Xen, test): {@code vmx}, {@code svm}, {@code pae},
 *                   {@code nonpae}, in registration order; not the model's features
 * @param definition the decoded processor; {@link CpuDefinition#NONE} where it was not decoded
 * @param pages      page sizes the processor and kernel offer, ascending
 * @param extras     unknown parts
 */
public record HostCpu(
        Optional<Arch> arch, List<String> features, CpuDefinition definition, List<MemorySize> pages, Extras extras) {
    public HostCpu {
        features = List.copyOf(features);
        pages = List.copyOf(pages);
    }

    /** A processor with its architecture only. */
    public static HostCpu of(Arch arch) {
        return new HostCpu(Optional.of(arch), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE);
    }
}
