/**
 * The ways the host can suspend, reported by logind on the D-Bus system bus, else by {@code pm-is-supported}.
 *
 * <p>Start at {@link io.vircaps.host.power.PowerManagementProbe}.
 */
@NullMarked
package io.vircaps.host.power;

import org.jspecify.annotations.NullMarked;
