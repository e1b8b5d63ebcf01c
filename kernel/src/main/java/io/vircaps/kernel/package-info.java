/**
 * What the Linux kernel says of one host: {@code /sys}, {@code /proc} and {@code /dev/kvm}, live or from a directory,
 * and the parsers of what they hold.
 *
 * <p>Start at {@link io.vircaps.kernel.HostSource}: its files are {@link io.vircaps.kernel.KernelFiles}, what a file
 * holds is a {@link io.vircaps.kernel.KernelText}.
 */
@NullMarked
package io.vircaps.kernel;

import org.jspecify.annotations.NullMarked;
