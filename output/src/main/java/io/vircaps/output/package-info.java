/**
 * What the command prints of typed results: JSON, text, differences, explanations.
 *
 * <p>Start at {@link io.vircaps.output.ComparedFile}.
 */
@NullMarked
package io.vircaps.output;

import org.jspecify.annotations.NullMarked;
