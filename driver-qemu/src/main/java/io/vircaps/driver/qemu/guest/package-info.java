/**
 * Elements {@code <guest>} from the facts of emulators.
 *
 * <p>Start at {@link io.vircaps.driver.qemu.guest.QemuGuests}.
 */
@NullMarked
package io.vircaps.driver.qemu.guest;

import org.jspecify.annotations.NullMarked;
