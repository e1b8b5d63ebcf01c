/**
 * The rules of an architecture by its name, and those of ARM, POWER and IBM Z.
 *
 * <p>Start at {@link io.vircaps.cpu.arch.CpuArchitectures}.
 */
@NullMarked
package io.vircaps.cpu.arch;

import org.jspecify.annotations.NullMarked;
