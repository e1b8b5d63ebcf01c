/**
 * The driver of {@code lxc:///system}: containers that libvirt itself makes, of the host's architecture and its 32-bit
 * sibling.
 *
 * <p>Start at {@link io.vircaps.driver.lxc.LxcDriver}.
 */
@NullMarked
package io.vircaps.driver.lxc;

import org.jspecify.annotations.NullMarked;
