/**
 * The hypervisor's capabilities, read by the kernel of the control domain, and the reason codes of this driver.
 *
 * <p>Start at {@link io.vircaps.driver.xen.hypervisor.Dom0}.
 */
@NullMarked
package io.vircaps.driver.xen.hypervisor;

import org.jspecify.annotations.NullMarked;
