/**
 * What is read of the live machine: the paths, which {@code gather} copies, and the facts from which a document is built,
 * which are checked before the cached document is used.
 *
 * <p>Start at {@link io.vircaps.kernel.observed.FactLog}.
 */
@NullMarked
package io.vircaps.kernel.observed;

import org.jspecify.annotations.NullMarked;
