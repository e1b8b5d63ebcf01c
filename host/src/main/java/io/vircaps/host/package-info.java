/**
 * The {@code <host>} part of the document, built from facts of the kernel by one probe per subject. The words change
 * here: the kernel's NUMA node and package are the model's cell and socket.
 *
 * <p>Start at {@link io.vircaps.host.HostProbe}.
 */
@NullMarked
package io.vircaps.host;

import org.jspecify.annotations.NullMarked;
