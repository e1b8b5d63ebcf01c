/**
 * What the processor itself and KVM tell of the CPU: CPUID leaves, model-specific registers, the time stamp counter.
 *
 * <p>Start at {@link io.vircaps.kernel.cpu.ProcessorDoor}.
 */
@NullMarked
package io.vircaps.kernel.cpu;

import org.jspecify.annotations.NullMarked;
