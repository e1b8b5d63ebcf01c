/**
 * Cache banks and memory bandwidth with their controls and monitors.
 *
 * <p>Start at {@link io.vircaps.model.cache.HostCache}.
 */
@NullMarked
package io.vircaps.model.cache;

import org.jspecify.annotations.NullMarked;
