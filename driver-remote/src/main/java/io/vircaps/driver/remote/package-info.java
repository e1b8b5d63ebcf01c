/**
 * The remote driver: connections to libvirt's daemons on this host or another, over libvirt's RPC protocol.
 *
 * <p>Start at {@link io.vircaps.driver.remote.DaemonDriver}.
 */
@NullMarked
package io.vircaps.driver.remote;

import org.jspecify.annotations.NullMarked;
