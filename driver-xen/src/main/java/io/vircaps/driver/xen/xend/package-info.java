/**
 * The document of libvirt's driver for xend, before 1.0.0.
 *
 * <p>Start at {@link io.vircaps.driver.xen.xend.XendDocument}.
 */
@NullMarked
package io.vircaps.driver.xen.xend;

import org.jspecify.annotations.NullMarked;
