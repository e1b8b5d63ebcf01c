/**
 * SMBIOS tables, or what a kernel states in their place, as libvirt's {@code <sysinfo>}.
 *
 * <p>Start at {@link io.vircaps.smbios.SysinfoProbe}.
 */
@NullMarked
package io.vircaps.smbios;

import org.jspecify.annotations.NullMarked;
