/**
 * The facts of the live machine from which a document is built: recorded while it is built, and checked before the
 * cached document is used.
 *
 * <p>Start at {@link io.vircaps.kernel.observed.FactLog}.
 */
@NullMarked
package io.vircaps.kernel.observed;

import org.jspecify.annotations.NullMarked;
