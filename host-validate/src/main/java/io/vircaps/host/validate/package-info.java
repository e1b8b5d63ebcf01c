/**
 * Checks of a host for an engine, as libvirt's {@code virt-host-validate}.
 *
 * <p>Start at {@link io.vircaps.host.validate.HostChecker}.
 */
@NullMarked
package io.vircaps.host.validate;

import org.jspecify.annotations.NullMarked;
