package io.vircaps.cpu.arch;

import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.baseline.AbstractStates;
import io.vircaps.cpu.baseline.FirstHosts;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The baseline states of an architecture whose models are names. */
abstract class NamedModelStates extends AbstractStates {
    NamedModelStates(String rules, IntSupplier sumOfMap) {
        super(rules, sumOfMap);
    }

    @Override
    public BaselineState of(long host, Cpu cpu) {
        String model = cpu.model()
                .orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given in definition " + host));
        FirstHosts vendors = cpu.vendor().map(name -> FirstHosts.of(name, host)).orElse(FirstHosts.NONE);
        return new NamedModelState(this, 1, FirstHosts.of(model, host), vendors);
    }

    @Override
    protected BaselineState read(long cpus, StateReader in) {
        FirstHosts models = FirstHosts.read(in);
        if (models.names().isEmpty()) {
            throw in.wrong("a model", "none");
        }
        return new NamedModelState(this, cpus, models, FirstHosts.read(in));
    }

    /** How many models a state keeps, those of the smallest hosts; all others change nothing. */
    abstract int mostModels();

    /** As {@link BaselineState#conflict}. */
    abstract Optional<CpuException> conflict(NamedModelState state);

    /** The vendor of the result. */
    abstract Optional<String> vendor(NamedModelState state);

    /** Whether the hypervisor may take another model than the result's. */
    abstract CpuFallback fallback();
}
