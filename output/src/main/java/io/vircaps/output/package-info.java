/**
 * Typed results as JSON and text, differences, explanations.
 *
 * <p>Start at {@link io.vircaps.output.ComparedFile}.
 */
@NullMarked
package io.vircaps.output;

import org.jspecify.annotations.NullMarked;
