/**
 * What the kernel says of NUMA nodes and their memory: {@code /sys/devices/system/node} and {@code /proc/meminfo}.
 *
 * <p>Start at {@link io.vircaps.kernel.node.SysNode}.
 */
@NullMarked
package io.vircaps.kernel.node;

import org.jspecify.annotations.NullMarked;
