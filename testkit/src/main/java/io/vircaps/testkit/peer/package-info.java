/**
 * The other ends of libvirt's protocol, real ones: programs that are installed, a libvirtd of the test's own,
 * certificates.
 *
 * <p>Start at {@link io.vircaps.testkit.peer.PrivateLibvirtd}.
 */
@NullMarked
package io.vircaps.testkit.peer;

import org.jspecify.annotations.NullMarked;
