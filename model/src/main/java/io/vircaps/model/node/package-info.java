/**
 * What libvirt's node functions tell beside the capabilities: counters of CPUs and memory, and what the firmware says.
 *
 * <p>Start at {@link io.vircaps.model.node.NodeCpuMap} and {@link io.vircaps.model.node.Sysinfo}.
 */
@NullMarked
package io.vircaps.model.node;

import org.jspecify.annotations.NullMarked;
