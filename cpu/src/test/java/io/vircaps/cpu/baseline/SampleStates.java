package io.vircaps.cpu.baseline;

import io.vircaps.cpu.BaselineState;
import io.vircaps.model.cpu.Cpu;

/** States of which only the one of no CPU exists. */
final class SampleStates extends AbstractStates {
    SampleStates() {
        super("sample", () -> 0);
    }

    @Override
    public BaselineState of(long host, Cpu cpu) {
        throw new UnsupportedOperationException("no CPUs here");
    }

    @Override
    protected BaselineState read(long cpus, StateReader in) {
        throw in.wrong("no CPUs", Long.toString(cpus));
    }
}
