/**
 * The probe cache on disk: results of slow probes, kept from one run to the next.
 *
 * <p>Start at {@link io.vircaps.store.ProbeCache}.
 */
@NullMarked
package io.vircaps.store;

import org.jspecify.annotations.NullMarked;
