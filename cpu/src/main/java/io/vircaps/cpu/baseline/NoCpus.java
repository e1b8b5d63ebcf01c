package io.vircaps.cpu.baseline;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;

/** The state of no CPU. */
final class NoCpus extends AbstractState {
    NoCpus(AbstractStates states) {
        super(states, 0);
    }

    @Override
    public Optional<CpuException> conflict() {
        return Optional.empty();
    }

    @Override
    protected BaselineState merge(AbstractState other, long sum) {
        return other;
    }

    @Override
    protected GuestCpu agreedResult(BaselineOptions options) {
        throw CpuNotUsableException.invalid("no CPUs given");
    }

    @Override
    protected BaselineEvidence agreedEvidence(BaselineOptions options) {
        throw CpuNotUsableException.invalid("no CPUs given");
    }

    @Override
    protected void write(StateWriter out) {
        // nothing follows the number
    }
}
