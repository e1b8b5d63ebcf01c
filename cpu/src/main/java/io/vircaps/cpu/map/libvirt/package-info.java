/**
 * The CPU map directory of an installed libvirt, read as a CPU map.
 *
 * <p>Start at {@link io.vircaps.cpu.map.libvirt.LibvirtMapDirectory}.
 */
@NullMarked
package io.vircaps.cpu.map.libvirt;

import org.jspecify.annotations.NullMarked;
