/**
 * The rules of x86: registers to model and features and back, compare, baseline, update.
 *
 * <p>Start at {@link io.vircaps.cpu.x86.X86Rules}. Citations name libvirt's functions and the CPUID leaves.
 */
@NullMarked
package io.vircaps.cpu.x86;

import org.jspecify.annotations.NullMarked;
