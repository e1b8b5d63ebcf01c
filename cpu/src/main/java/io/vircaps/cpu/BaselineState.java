package io.vircaps.cpu;

import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;

/**
 * All that the baseline of a set of CPUs depends on, in a size that does not grow with their number: an immutable value
 * that can be merged, stored and sent. States come from {@link CpuRules#baselineStates()}.
 *
 * <p>{@link #merge} is associative and commutative: the state of a set of hosts does not depend on the order and the
 * grouping in which their CPUs were merged. libvirt's function, {@code virCPUBaseline}, takes an array and depends on
 * its order in a few points. Here the host id takes the role of the index: every result is what libvirt computes for an
 * array in ascending order of host ids. The points are
 *
 * <ul>
 *   <li>x86: the vendor of the first CPU counts only if the CPU states it, those of all others also through their
 *   model, and only the others' stated vendor is compared with their model's;
 *   <li>ARM: the model is the first CPU's;
 *   <li>all: which of several errors is reported, the order of the models in the evidence, and the host that is named
 *       for a lost feature: the smallest id among those without it.
 * </ul>
 *
 * <p>Neither the features, nor the models that are candidates, nor the model chosen depend on the order.
 *
 * <p>Two states are equal if their bytes are. Safe for any number of threads.
 */
public interface BaselineState {
    /** The number of CPUs. */
    long cpus();

    /**
     * The state of the CPUs of both.
     *
     * @param other a state by the same rules and CPU map; its host ids are others than the ones here
     * @throws BaselineStateException if it is a state by other rules or another CPU map, or has the same first host
     */
    BaselineState merge(BaselineState other);

    /**
     * The error of the first host, by id, whose CPU cannot share a baseline with those before it; empty if all agree. A
     * state with a conflict stays in conflict whatever is merged into it.
     */
    Optional<CpuException> conflict();

    /**
     * The CPU that all can provide.
     *
     * @throws CpuException if there are no CPUs, they are in {@linkplain #conflict() conflict}, or have no feature in
     *     common
     */
    GuestCpu result(BaselineOptions options);

    /**
     * Why {@link #result} is what it is.
     *
     * @throws CpuException as {@link #result} does
     */
    BaselineEvidence evidence(BaselineOptions options);

    /** The serial form; {@link BaselineStates#read} reads it. */
    byte[] toBytes();
}
