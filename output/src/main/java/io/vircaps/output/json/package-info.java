/**
 * Documents and results as JSON.
 *
 * <p>Start at {@link io.vircaps.output.json.CapabilitiesJson}.
 */
@NullMarked
package io.vircaps.output.json;

import org.jspecify.annotations.NullMarked;
