/**
 * Calls a second that a daemon answers over its socket, libvirt's or ours, with the same client.
 */
@NullMarked
package io.vircaps.bench.wire;

import org.jspecify.annotations.NullMarked;
