/**
 * What libvirt's node functions ask of the host: which CPUs run and what they did, how memory is used, which pages are
 * free.
 *
 * <p>Start at {@link io.vircaps.host.node.NodeCpuProbe} and {@link io.vircaps.host.node.NodeMemoryProbe}.
 */
@NullMarked
package io.vircaps.host.node;

import org.jspecify.annotations.NullMarked;
