/**
 * Results of the host checks of an engine.
 *
 * <p>Start at {@link io.vircaps.model.check.HostReport}.
 */
@NullMarked
package io.vircaps.model.check;

import org.jspecify.annotations.NullMarked;
