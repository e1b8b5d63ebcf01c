package io.vircaps.cpu;

import io.vircaps.model.cpu.Cpu;

/** Where the baseline states by one set of rules and one CPU map come from. Safe for any number of threads. */
public interface BaselineStates {
    /** The state of no CPU; merging it changes nothing. */
    BaselineState none();

    /**
     * The state of one CPU.
     *
     * @param host the id of the CPU's host, from 0; no other CPU of the set has the same
     * @throws CpuException if the CPU names no model, or an unknown model or feature
     */
    BaselineState of(long host, Cpu cpu);

    /**
     * Reads the serial form of a state. Memory is bounded by the length of the bytes.
     *
     * @throws BaselineStateException if the bytes are not a state, or one by other rules or another CPU map
     */
    BaselineState read(byte[] bytes);
}
