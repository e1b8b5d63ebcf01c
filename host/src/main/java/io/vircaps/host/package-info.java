/**
 * Puts facts of the kernel together to the {@code <host>} part of the document: one probe a subject. Vocabulary changes
 * here: the kernel says node and package, the model says cell and socket.
 *
 * <p>Start at {@link io.vircaps.host.HostProbe}.
 */
@NullMarked
package io.vircaps.host;

import org.jspecify.annotations.NullMarked;
