/**
 * Differences between two capabilities documents.
 *
 * <p>Start at {@link io.vircaps.output.diff.CapabilitiesDiff}.
 */
@NullMarked
package io.vircaps.output.diff;

import org.jspecify.annotations.NullMarked;
