/**
 * NUMA nodes and their memory: {@code /sys/devices/system/node} and {@code /proc/meminfo}.
 *
 * <p>Start at {@link io.vircaps.kernel.numa.SysNode}.
 */
@NullMarked
package io.vircaps.kernel.numa;

import org.jspecify.annotations.NullMarked;
