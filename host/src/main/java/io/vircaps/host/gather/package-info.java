/**
 * Makes a host folder from the live machine: what the host probe reads, without what tells whose machine it is.
 *
 * <p>Start at {@link io.vircaps.host.gather.HostGather}.
 */
@NullMarked
package io.vircaps.host.gather;

import org.jspecify.annotations.NullMarked;
