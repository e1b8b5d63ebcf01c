/**
 * Guests of a host: OS types, architectures, machine types and domain types.
 *
 * <p>Start at {@link io.vircaps.model.guest.Guest}.
 */
@NullMarked
package io.vircaps.model.guest;

import org.jspecify.annotations.NullMarked;
