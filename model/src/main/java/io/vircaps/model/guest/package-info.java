/**
 * What a host can run: guests, their machines and domain types.
 *
 * <p>Start at {@link io.vircaps.model.guest.Guest}.
 */
@NullMarked
package io.vircaps.model.guest;

import org.jspecify.annotations.NullMarked;
