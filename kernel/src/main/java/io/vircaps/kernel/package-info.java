/**
 * The Linux kernel's files of one host, {@code /sys}, {@code /proc} and {@code /dev/kvm}, live or from a directory, and
 * their parsers.
 *
 * <p>Start at {@link io.vircaps.kernel.HostSource}: its files are {@link io.vircaps.kernel.KernelFiles}, the content of
 * a file is a {@link io.vircaps.kernel.KernelText}.
 */
@NullMarked
package io.vircaps.kernel;

import org.jspecify.annotations.NullMarked;
