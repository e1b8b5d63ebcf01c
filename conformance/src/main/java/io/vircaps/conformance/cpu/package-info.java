/**
 * Family {@code cputest}: registers, definitions and verdicts of CPUs; each kind of case is a line of the run.
 *
 * <p>Start at {@link io.vircaps.conformance.cpu.CpuFamily}.
 */
@NullMarked
package io.vircaps.conformance.cpu;

import org.jspecify.annotations.NullMarked;
