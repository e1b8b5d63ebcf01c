/**
 * CPU definitions of hosts and guests, as libvirt's CPU functions take them, and CPUID leaves.
 *
 * <p>Start at {@link io.vircaps.model.cpu.Cpu}.
 */
@NullMarked
package io.vircaps.model.cpu;

import org.jspecify.annotations.NullMarked;
