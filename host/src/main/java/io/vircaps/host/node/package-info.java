/**
 * Probes for libvirt's node functions: online CPUs and their times, use of memory, free pages.
 *
 * <p>Start at {@link io.vircaps.host.node.NodeCpuProbe} and {@link io.vircaps.host.node.NodeMemoryProbe}.
 */
@NullMarked
package io.vircaps.host.node;

import org.jspecify.annotations.NullMarked;
