/**
 * The driver of {@code qemu:///system} and {@code qemu:///session}: finds emulators, queries them over QMP,
 * and states which guests they can run.
 */
@NullMarked
package io.vircaps.driver.qemu;

import org.jspecify.annotations.NullMarked;
