/**
 * The host block: CPU, power management, migration, security models.
 *
 * <p>Start at {@link io.vircaps.model.host.Host}.
 */
@NullMarked
package io.vircaps.model.host;

import org.jspecify.annotations.NullMarked;
