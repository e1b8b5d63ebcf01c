/**
 * What the kernel of Xen's control domain states of the hypervisor, and the reason codes of this driver.
 *
 * <p>Start at {@link io.vircaps.driver.xen.hypervisor.Dom0}.
 */
@NullMarked
package io.vircaps.driver.xen.hypervisor;

import org.jspecify.annotations.NullMarked;
