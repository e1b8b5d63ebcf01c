/**
 * Notes on missing facts, beside a value and never in it.
 *
 * <p>Start at {@link io.vircaps.model.note.Probed}.
 */
@NullMarked
package io.vircaps.model.note;

import org.jspecify.annotations.NullMarked;
