/**
 * CPUs: {@code /sys/devices/system/cpu}, {@code /proc/cpuinfo} and {@code /proc/stat}, CPUID leaves, model-specific
 * registers, and the facts that KVM reports.
 *
 * <p>Start at {@link io.vircaps.kernel.cpu.SysCpu} and {@link io.vircaps.kernel.cpu.ProcessorAccess}.
 */
@NullMarked
package io.vircaps.kernel.cpu;

import org.jspecify.annotations.NullMarked;
