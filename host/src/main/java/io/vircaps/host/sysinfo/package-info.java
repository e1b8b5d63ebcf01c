/**
 * What the firmware, or where there is none the kernel, says of the machine: {@code <sysinfo>}.
 *
 * <p>Start at {@link io.vircaps.host.sysinfo.SysinfoProbe}. libvirt reads the text of {@code dmidecode}; we write that
 * text ourselves from the tables and search it the same way, so that the same is found.
 */
@NullMarked
package io.vircaps.host.sysinfo;

import org.jspecify.annotations.NullMarked;
