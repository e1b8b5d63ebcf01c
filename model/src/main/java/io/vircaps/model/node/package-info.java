/**
 * Results of libvirt's node functions: CPU times, memory counters, KSM parameters and SMBIOS information.
 *
 * <p>Start at {@link io.vircaps.model.node.NodeCpuMap} and {@link io.vircaps.model.node.Sysinfo}.
 */
@NullMarked
package io.vircaps.model.node;

import org.jspecify.annotations.NullMarked;
