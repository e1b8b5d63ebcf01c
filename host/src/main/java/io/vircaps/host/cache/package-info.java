/**
 * CPU caches, memory bandwidth and energy monitoring: {@code <cache>}, {@code <memory_bandwidth>}, {@code <energy>}.
 *
 * <p>Start at {@link io.vircaps.host.cache.CacheProbe}.
 */
@NullMarked
package io.vircaps.host.cache;

import org.jspecify.annotations.NullMarked;
