/**
 * libvirt's CPU functions (compare, baseline, update and others) and the reasons for their results.
 *
 * <p>Start at {@link io.vircaps.cpu.CpuRules}; rules come from {@link io.vircaps.cpu.arch.CpuArchitectures}.
 */
@NullMarked
package io.vircaps.cpu;

import org.jspecify.annotations.NullMarked;
