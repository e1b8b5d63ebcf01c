/**
 * What libvirt's CPU functions say of a CPU: compare, baseline, update and the rest, with the reasons.
 *
 * <p>Start at {@link io.vircaps.cpu.CpuRules}; rules come from {@link io.vircaps.cpu.arch.CpuArchitectures}.
 */
@NullMarked
package io.vircaps.cpu;

import org.jspecify.annotations.NullMarked;
