/**
 * Parts of baseline states that all architectures share: the serial form and the smallest host of a name.
 *
 * <p>Start at {@link io.vircaps.cpu.baseline.FirstHosts}.
 */
@NullMarked
package io.vircaps.cpu.baseline;

import org.jspecify.annotations.NullMarked;
