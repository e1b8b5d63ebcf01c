/**
 * The driver capabilities document as immutable values, and the types all modules share: units, dialects, errors.
 *
 * <p>Start at {@link io.vircaps.model.Capabilities}; its parts are in the packages below, one a subject.
 */
@NullMarked
package io.vircaps.model;

import org.jspecify.annotations.NullMarked;
