/**
 * The daemon {@code vircapsd}. It serves libvirt's own clients over libvirt's RPC protocol and changes nothing on the
 * host.
 *
 * <p>Start at {@link io.vircaps.daemon.Main}. A connection is accepted in {@code listen}, served in {@code client}; its
 * calls are handled in {@code dispatch}.
 */
@NullMarked
package io.vircaps.daemon;

import org.jspecify.annotations.NullMarked;
