/**
 * NUMA cells of the host: those of the kernel, or made-up ones.
 *
 * <p>Start at {@link io.vircaps.host.numa.TopologyProbe}.
 */
@NullMarked
package io.vircaps.host.numa;

import org.jspecify.annotations.NullMarked;
