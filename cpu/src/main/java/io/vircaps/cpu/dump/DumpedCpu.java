package io.vircaps.cpu.dump;

import java.util.OptionalInt;

/**
 * One CPU of a dump.
 *
 * @param number its number; absent where the dump is of one CPU and gives none
 * @param facts  what the dump says of it
 */
public record DumpedCpu(OptionalInt number, DumpedFacts facts) {}
