/**
 * The facts of the live machine that a document is made of: observed while it is made, read again before it is used
 * again.
 *
 * <p>Start at {@link io.vircaps.kernel.observed.FactLog}.
 */
@NullMarked
package io.vircaps.kernel.observed;

import org.jspecify.annotations.NullMarked;
