package io.vircaps.cpu.arch;

import io.vircaps.cpu.CpuException;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.Optional;

/**
 * The baseline states of ARM CPUs, which have no conflicts: the model is the first host's; {@code virCPUarmBaseline}.
 * All models are kept for the evidence, so a state grows with the number of different names.
 */
final class ArmBaselineStates extends NamedModelStates {
    ArmBaselineStates() {
        super("arm", () -> 0);
    }

    @Override
    int mostModels() {
        return Integer.MAX_VALUE;
    }

    @Override
    Optional<CpuException> conflict(NamedModelState state) {
        return Optional.empty();
    }

    @Override
    Optional<String> vendor(NamedModelState state) {
        return Optional.empty();
    }

    @Override
    CpuFallback fallback() {
        return CpuFallback.ALLOW;
    }
}
