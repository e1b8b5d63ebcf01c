package io.vircaps.model.numa;

import io.vircaps.model.Extras;
import java.util.OptionalInt;

/**
 * Latency or bandwidth from one cell's CPUs to another cell's memory; elements {@code <latency>} and
 * {@code <bandwidth>} of {@code <interconnects>}; the firmware's HMAT.
 *
 * @param kind      latency or bandwidth
 * @param initiator the cell of the CPUs
 * @param target    the cell of the memory
 * @param cache     level of the memory-side cache; absent for the memory itself
 * @param type      {@code access}, {@code read} or {@code write}
 * @param value     nanoseconds for a latency, KiB/s for a bandwidth
 * @param extras    unknown parts
 */
public record Interconnect(
        Kind kind, int initiator, int target, OptionalInt cache, String type, long value, Extras extras) {
    /** The quantity. Latencies are printed first. */
    public enum Kind {
        /** Nanoseconds; element {@code <latency>}. */
        LATENCY,
        /** KiB a second; element {@code <bandwidth>}. */
        BANDWIDTH
    }
}
