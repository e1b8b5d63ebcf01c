package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A baseline that the other end computes, once it has all CPUs; it gives no reasons. */
final class ServedBaseline implements Baseline {
    private final CpuService service;
    private final BaselineOptions options;
    private final List<Cpu> cpus = new ArrayList<>();
    private Optional<GuestCpu> result = Optional.empty();

    ServedBaseline(CpuService service, BaselineOptions options) {
        this.service = service;
        this.options = options;
    }

    @Override
    public void add(Cpu cpu) {
        cpus.add(cpu);
        result = Optional.empty();
    }

    /** The other end is asked once for the CPUs that were handed over. */
    @Override
    public GuestCpu result() {
        requireCpus();
        if (result.isEmpty()) {
            result = Optional.of(service.baseline(List.copyOf(cpus), options));
        }
        return result.get();
    }

    @Override
    public BaselineEvidence evidence() {
        requireCpus();
        return BaselineEvidence.ofDaemon(cpus.size());
    }

    private void requireCpus() {
        if (cpus.isEmpty()) {
            throw CpuNotUsableException.invalid("no CPUs given");
        }
    }
}
