package io.vircaps.cpu.x86;

import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.baseline.AbstractStates;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.map.CpuMapText;
import io.vircaps.cpu.map.X86Map;
import io.vircaps.model.cpu.Cpu;

/** The baseline states of x86 CPUs by one map. */
final class X86BaselineStates extends AbstractStates {
    private final X86Algorithms algorithms;

    X86BaselineStates(X86Map map, X86Algorithms algorithms) {
        super("x86", () -> CpuMapText.sum(map));
        this.algorithms = algorithms;
    }

    X86Algorithms algorithms() {
        return algorithms;
    }

    @Override
    public BaselineState of(long host, Cpu cpu) {
        return X86BaselineState.of(this, host, cpu);
    }

    @Override
    protected BaselineState read(long cpus, StateReader in) {
        try {
            return X86BaselineState.read(this, cpus, in);
        } catch (UnknownCpuException unknown) {
            throw in.wrong("a model of the CPU map", unknown.name());
        }
    }
}
