/**
 * The host's processors: how many there are, and what libvirt's CPU driver says of them.
 *
 * <p>Start at {@link io.vircaps.host.cpu.CpuProbe} and {@link io.vircaps.host.cpu.NodeInfoProbe}.
 */
@NullMarked
package io.vircaps.host.cpu;

import org.jspecify.annotations.NullMarked;
