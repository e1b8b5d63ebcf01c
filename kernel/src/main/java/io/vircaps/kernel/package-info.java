/**
 * What the Linux kernel says of one host: {@code /sys}, {@code /proc}, CPUID and {@code /dev/kvm},
 * live or from a folder, and the parsers of what they hold.
 */
@NullMarked
package io.vircaps.kernel;

import org.jspecify.annotations.NullMarked;
