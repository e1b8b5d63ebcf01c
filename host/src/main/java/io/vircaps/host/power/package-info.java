/**
 * The ways the host can suspend: asked of logind on the system's D-Bus, else of {@code pm-is-supported}.
 *
 * <p>Start at {@link io.vircaps.host.power.PowerManagementProbe}.
 */
@NullMarked
package io.vircaps.host.power;

import org.jspecify.annotations.NullMarked;
