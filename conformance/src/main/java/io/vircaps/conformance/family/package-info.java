/**
 * The families of cases, one class each.
 *
 * <p>Start at {@link io.vircaps.conformance.family.Vircaps2xml}.
 */
@NullMarked
package io.vircaps.conformance.family;

import org.jspecify.annotations.NullMarked;
