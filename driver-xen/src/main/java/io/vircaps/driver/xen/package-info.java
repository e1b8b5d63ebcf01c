/**
 * The driver of {@code xen:///system}: what the hypervisor says of itself, what the toolstack says of the machine, and
 * which guests follow from that.
 *
 * <p>Start at {@link io.vircaps.driver.xen.XenDriver}.
 */
@NullMarked
package io.vircaps.driver.xen;

import org.jspecify.annotations.NullMarked;
