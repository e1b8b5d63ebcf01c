/**
 * Answers of slow probes kept on disk: a store of bytes under a key that says what the answer depends on.
 * It only ever costs time: what cannot be read, trusted or written is as good as absent, and noted.
 *
 * <p>Start at {@link io.vircaps.host.cache.ProbeCache}.
 */
@NullMarked
package io.vircaps.host.cache;

import org.jspecify.annotations.NullMarked;
