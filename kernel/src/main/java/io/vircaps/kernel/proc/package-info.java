/**
 * Files of {@code /proc} about processes, mounts and swap.
 *
 * <p>Start at {@link io.vircaps.kernel.proc.ProcStatus}.
 */
@NullMarked
package io.vircaps.kernel.proc;

import org.jspecify.annotations.NullMarked;
