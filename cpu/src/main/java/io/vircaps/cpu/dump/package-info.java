/**
 * Dumps of CPUID as other programs write them: one class a form, text in, values out; nothing is opened here.
 *
 * <p>Start at {@link io.vircaps.cpu.dump.CpuDump}.
 */
@NullMarked
package io.vircaps.cpu.dump;

import org.jspecify.annotations.NullMarked;
