package io.vircaps.cpu.dump;

import java.util.OptionalInt;

/**
 * One CPU of a dump.
 *
 * @param number its number; absent if the dump is of one CPU and has none
 * @param facts  its registers, or what the dump has in their place
 */
public record DumpedCpu(OptionalInt number, DumpedFacts facts) {}
