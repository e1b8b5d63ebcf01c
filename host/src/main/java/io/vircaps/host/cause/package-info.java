/**
 * The root causes behind notes on a host: what is not mounted, not passed on, or not allowed, and what that explains.
 *
 * <p>Start at {@link io.vircaps.host.cause.RootCauses}.
 */
@NullMarked
package io.vircaps.host.cause;

import org.jspecify.annotations.NullMarked;
