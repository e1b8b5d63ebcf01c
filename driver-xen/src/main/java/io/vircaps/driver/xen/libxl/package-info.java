/**
 * The document of libvirt's driver since 1.0.0, which queries Xen's toolstack.
 *
 * <p>Start at {@link io.vircaps.driver.xen.libxl.LibxlDocument}.
 */
@NullMarked
package io.vircaps.driver.xen.libxl;

import org.jspecify.annotations.NullMarked;
