/**
 * CPUID dumps of other programs and their explanation: text in, values out; no file is opened here.
 *
 * <p>Start at {@link io.vircaps.cpu.dump.CpuDump}.
 */
@NullMarked
package io.vircaps.cpu.dump;

import org.jspecify.annotations.NullMarked;
