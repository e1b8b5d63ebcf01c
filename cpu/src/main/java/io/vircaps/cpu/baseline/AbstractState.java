package io.vircaps.cpu.baseline;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.CpuException;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Arrays;
import java.util.Optional;

/** A state: which states it can be merged with, and what its result needs. */
public abstract class AbstractState implements BaselineState {
    private final AbstractStates states;
    private final long cpus;

    /** A state of so many CPUs. */
    protected AbstractState(AbstractStates states, long cpus) {
        this.states = states;
        this.cpus = cpus;
    }

    @Override
    public final long cpus() {
        return cpus;
    }

    @Override
    public final BaselineState merge(BaselineState other) {
        if (!(other instanceof AbstractState with)) {
            throw BaselineStateException.otherRules("a state of this program", "another");
        }
        states.requireSame(with.states);
        if (with.cpus == 0) {
            return this;
        }
        return merge(with, cpus + with.cpus);
    }

    /**
     * The state of the CPUs of both.
     *
     * @param other a state by the same rules
     * @param sum   the number of CPUs of both
     */
    protected abstract BaselineState merge(AbstractState other, long sum);

    @Override
    public final GuestCpu result(BaselineOptions options) {
        requireAgreement();
        return agreedResult(options);
    }

    @Override
    public final BaselineEvidence evidence(BaselineOptions options) {
        requireAgreement();
        return agreedEvidence(options);
    }

    private void requireAgreement() {
        Optional<CpuException> conflict = conflict();
        if (conflict.isPresent()) {
            throw conflict.get();
        }
    }

    /** The result where there is no conflict. */
    protected abstract GuestCpu agreedResult(BaselineOptions options);

    /** The evidence where there is no conflict. */
    protected abstract BaselineEvidence agreedEvidence(BaselineOptions options);

    @Override
    public final byte[] toBytes() {
        StateWriter out = states.writer().number(cpus);
        write(out);
        return out.toBytes();
    }

    /** Writes what follows the number of CPUs. */
    protected abstract void write(StateWriter out);

    @Override
    public final boolean equals(Object other) {
        return other instanceof BaselineState state && Arrays.equals(toBytes(), state.toBytes());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(toBytes());
    }

    @Override
    public final String toString() {
        return cpus + " CPUs, " + conflict().map(Throwable::getMessage).orElse("no conflict");
    }
}
