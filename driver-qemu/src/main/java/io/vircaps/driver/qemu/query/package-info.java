/**
 * What emulators state over QMP, as facts.
 *
 * <p>Start at {@link io.vircaps.driver.qemu.query.EmulatorQueries}.
 */
@NullMarked
package io.vircaps.driver.qemu.query;

import org.jspecify.annotations.NullMarked;
