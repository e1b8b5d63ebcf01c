/**
 * Records a host into a directory from which the same documents can be made on any machine.
 *
 * <p>Start at {@link io.vircaps.gather.HostGather}.
 */
@NullMarked
package io.vircaps.gather;

import org.jspecify.annotations.NullMarked;
