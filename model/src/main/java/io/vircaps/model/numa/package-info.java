/**
 * NUMA cells and their interconnects: the host's {@code <topology>}.
 *
 * <p>Start at {@link io.vircaps.model.numa.Topology}.
 */
@NullMarked
package io.vircaps.model.numa;

import org.jspecify.annotations.NullMarked;
