/**
 * The driver of {@code xen:///system}: capabilities of the hypervisor, output of the toolstack, and the guests that
 * follow from both.
 *
 * <p>Start at {@link io.vircaps.driver.xen.XenDriver}.
 */
@NullMarked
package io.vircaps.driver.xen;

import org.jspecify.annotations.NullMarked;
