package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A baseline that the other end computes, once it has all CPUs; it gives no reasons. */
final class ServedBaseline implements Baseline {
    private final CpuService service;
    private final BaselineOptions options;
    private final List<Cpu> cpus = new ArrayList<>();

    ServedBaseline(CpuService service, BaselineOptions options) {
        this.service = service;
        this.options = options;
    }

    @Override
    public void add(Cpu cpu) {
        cpus.add(cpu);
    }

    @Override
    public GuestCpu result() {
        if (cpus.isEmpty()) {
            throw CpuNotUsableException.invalid("no CPUs given");
        }
        return service.baseline(List.copyOf(cpus), options);
    }

    @Override
    public BaselineEvidence evidence() {
        VendorRule vendor = result().vendor().isPresent() ? VendorRule.STATED_BY_ALL : VendorRule.NOT_STATED_BY_ALL;
        return new BaselineEvidence(
                cpus.size(), vendor, List.of(), Map.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
