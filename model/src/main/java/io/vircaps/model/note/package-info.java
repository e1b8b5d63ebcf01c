/**
 * Why something is missing: notes beside a value, never in it.
 *
 * <p>Start at {@link io.vircaps.model.note.Probed}.
 */
@NullMarked
package io.vircaps.model.note;

import org.jspecify.annotations.NullMarked;
