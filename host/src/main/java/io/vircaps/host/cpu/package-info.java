/**
 * The host's processors: their number, and their description by libvirt's CPU driver.
 *
 * <p>Start at {@link io.vircaps.host.cpu.CpuProbe} and {@link io.vircaps.host.cpu.NodeInfoProbe}.
 */
@NullMarked
package io.vircaps.host.cpu;

import org.jspecify.annotations.NullMarked;
