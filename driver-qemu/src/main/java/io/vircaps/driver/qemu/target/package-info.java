/**
 * Which host is probed, for which URI and dialect; and the reason codes of this driver.
 *
 * <p>Start at {@link io.vircaps.driver.qemu.target.QemuTarget}.
 */
@NullMarked
package io.vircaps.driver.qemu.target;

import org.jspecify.annotations.NullMarked;
