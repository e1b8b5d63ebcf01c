package io.vircaps.cpu.baseline;

import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.BaselineStateException;
import io.vircaps.cpu.BaselineStates;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/** The states by one set of rules and one CPU map. */
public abstract class AbstractStates implements BaselineStates {
    private final String rules;
    private final IntSupplier sumOfMap;
    private volatile OptionalInt sum = OptionalInt.empty();

    /**
     * States by these rules.
     *
     * @param rules    the name of the rules
     * @param sumOfMap computes the sum of the CPU map when it is first needed; 0 if states do not depend on a map
     */
    protected AbstractStates(String rules, IntSupplier sumOfMap) {
        this.rules = rules;
        this.sumOfMap = sumOfMap;
    }

    private int sum() {
        if (sum.isEmpty()) {
            sum = OptionalInt.of(sumOfMap.getAsInt());
        }
        return sum.getAsInt();
    }

    @Override
    public final BaselineState none() {
        return new NoCpus(this);
    }

    /** Begins the serial form of a state. */
    public final StateWriter writer() {
        return new StateWriter(rules, sum());
    }

    @Override
    public final BaselineState read(byte[] bytes) {
        StateReader in = new StateReader(bytes, rules, sum());
        long cpus = in.number();
        return in.end(cpus == 0 ? none() : read(cpus, in));
    }

    /** Reads what follows the number of CPUs, of which there is one at least. */
    protected abstract BaselineState read(long cpus, StateReader in);

    @SuppressWarnings("ReferenceEquality") // the usual case, in which no digest is computed
    final void requireSame(AbstractStates other) {
        if (this != other && !name().equals(other.name())) {
            throw BaselineStateException.otherRules(name(), other.name());
        }
    }

    private String name() {
        return StateReader.name(rules, Integer.toUnsignedLong(sum()));
    }
}
