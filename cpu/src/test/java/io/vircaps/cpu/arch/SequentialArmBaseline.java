package io.vircaps.cpu.arch;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The baseline of ARM as libvirt computes it, CPU after CPU; {@code virCPUarmBaseline}. */
class SequentialArmBaseline implements Baseline {
    private final Set<String> models = new LinkedHashSet<>();
    private Optional<String> model = Optional.empty();
    private long count;

    @Override
    public void add(Cpu cpu) {
        String name = cpu.model()
                .orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given in definition " + count));
        if (model.isEmpty()) {
            model = Optional.of(name);
        }
        models.add(name);
        count++;
    }

    /** The vendor to be printed. */
    Optional<String> vendor() {
        return Optional.empty();
    }

    /** Whether the hypervisor may take another model. */
    CpuFallback fallback() {
        return CpuFallback.ALLOW;
    }

    @Override
    public GuestCpu result() {
        if (model.isEmpty()) {
            throw CpuNotUsableException.invalid("no CPUs given");
        }
        return GuestCpu.exact(new GuestCpu.Named(model, fallback(), Optional.empty(), vendor()), List.of());
    }

    @Override
    public BaselineEvidence evidence() {
        VendorRule rule = vendor().isPresent() ? VendorRule.STATED_BY_ALL : VendorRule.IMPLIED_BY_MODEL;
        return new BaselineEvidence(
                count, rule, List.copyOf(models), Map.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
