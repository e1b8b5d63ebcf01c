/**
 * The driver capabilities document as immutable values, and the vocabulary all modules share: units, dialects, errors.
 *
 * <p>Start at {@link io.vircaps.model.Capabilities}; its parts stand in the packages below, one a subject.
 */
@NullMarked
package io.vircaps.model;

import org.jspecify.annotations.NullMarked;
