/**
 * vircaps and the installed libvirt, measured in the same run on the same machine.
 *
 * <p>Start at {@link io.vircaps.bench.compare.SideBySide}.
 */
@NullMarked
package io.vircaps.bench.compare;

import org.jspecify.annotations.NullMarked;
