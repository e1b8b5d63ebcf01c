/**
 * What is known of processors: {@code /sys/devices/system/cpu} and {@code /proc/cpuinfo}, and what the processor itself
 * and KVM tell: CPUID leaves, model-specific registers, the time stamp counter.
 *
 * <p>Start at {@link io.vircaps.kernel.cpu.SysCpu} and {@link io.vircaps.kernel.cpu.ProcessorAccess}.
 */
@NullMarked
package io.vircaps.kernel.cpu;

import org.jspecify.annotations.NullMarked;
