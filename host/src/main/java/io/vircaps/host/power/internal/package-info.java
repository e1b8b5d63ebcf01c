/**
 * Interfaces of other programs on D-Bus, public because the D-Bus library requires it.
 *
 * <p>Start at {@link io.vircaps.host.power.internal.LogindManager}.
 */
@NullMarked
package io.vircaps.host.power.internal;

import org.jspecify.annotations.NullMarked;
