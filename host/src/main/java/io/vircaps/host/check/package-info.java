/**
 * Checks of whether a host is fit for an engine, those of libvirt's {@code virt-host-validate}; drivers choose among
 * them.
 *
 * <p>Start at {@link io.vircaps.host.check.HostChecker}.
 */
@NullMarked
package io.vircaps.host.check;

import org.jspecify.annotations.NullMarked;
