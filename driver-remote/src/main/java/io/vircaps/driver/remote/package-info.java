/**
 * Connections to libvirt daemons, on this machine and others, over libvirt's wire protocol.
 *
 * <p>Start at {@link io.vircaps.driver.remote.DaemonDriver}; {@code Target} is what a URI says, {@code Route} the way
 * there.
 */
@NullMarked
package io.vircaps.driver.remote;

import org.jspecify.annotations.NullMarked;
