/**
 * Why something is missing in a document, down to its cause.
 *
 * <p>Start at {@link io.vircaps.output.explain.Explainer}.
 */
@NullMarked
package io.vircaps.output.explain;

import org.jspecify.annotations.NullMarked;
