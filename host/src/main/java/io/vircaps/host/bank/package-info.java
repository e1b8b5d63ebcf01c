/**
 * Cache banks and memory bandwidth of the host, and how they can be divided and watched.
 *
 * <p>Start at {@link io.vircaps.host.bank.CacheProbe}.
 */
@NullMarked
package io.vircaps.host.bank;

import org.jspecify.annotations.NullMarked;
