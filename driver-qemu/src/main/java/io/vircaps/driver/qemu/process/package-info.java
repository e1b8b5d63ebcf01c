/**
 * Emulators as processes: found, started, queried and ended; or their transcripts.
 *
 * <p>Start at {@link io.vircaps.driver.qemu.process.Emulators}.
 */
@NullMarked
package io.vircaps.driver.qemu.process;

import org.jspecify.annotations.NullMarked;
