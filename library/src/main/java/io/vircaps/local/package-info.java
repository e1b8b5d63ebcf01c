/**
 * The engines that come with this release, without a search for others.
 *
 * <p>Start at {@link io.vircaps.local.LocalEngines}.
 */
@NullMarked
package io.vircaps.local;

import org.jspecify.annotations.NullMarked;
