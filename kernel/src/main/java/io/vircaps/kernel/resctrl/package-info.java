/**
 * Allocation and monitoring of caches and memory bandwidth: {@code /sys/fs/resctrl/info}.
 *
 * <p>Start at {@link io.vircaps.kernel.resctrl.ResctrlInfo}.
 */
@NullMarked
package io.vircaps.kernel.resctrl;

import org.jspecify.annotations.NullMarked;
