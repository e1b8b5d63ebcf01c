/**
 * The registers of a processor: CPUID leaves and MSRs of x86, MIDR and HWCAP of ARM.
 *
 * <p>Start at {@link io.vircaps.cpu.data.X86Data}.
 */
@NullMarked
package io.vircaps.cpu.data;

import org.jspecify.annotations.NullMarked;
