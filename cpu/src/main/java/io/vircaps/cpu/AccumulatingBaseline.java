package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;

/** A baseline whose CPUs are added one by one; a CPU's position is its host id. */
final class AccumulatingBaseline implements Baseline {
    private final BaselineStates states;
    private final BaselineOptions options;
    private BaselineState state;

    AccumulatingBaseline(BaselineStates states, BaselineOptions options) {
        this.states = states;
        this.options = options;
        this.state = states.none();
    }

    @Override
    public void add(Cpu cpu) {
        state = state.merge(states.of(state.cpus(), cpu));
        Optional<CpuException> conflict = state.conflict();
        if (conflict.isPresent()) {
            throw conflict.get();
        }
    }

    @Override
    public GuestCpu result() {
        return state.result(options);
    }

    @Override
    public BaselineEvidence evidence() {
        return state.evidence(options);
    }
}
