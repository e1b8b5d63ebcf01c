/**
 * Child processes with limits of time and output.
 *
 * <p>Start at {@link io.vircaps.store.process.ProgramRun}.
 */
@NullMarked
package io.vircaps.store.process;

import org.jspecify.annotations.NullMarked;
