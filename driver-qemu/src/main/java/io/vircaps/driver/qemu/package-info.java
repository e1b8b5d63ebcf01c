/**
 * The driver of {@code qemu:///system} and {@code qemu:///session}: finds emulators, asks them over QMP,
 * and says which guests they can run.
 */
@NullMarked
package io.vircaps.driver.qemu;

import org.jspecify.annotations.NullMarked;
