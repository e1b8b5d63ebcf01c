/**
 * What the firmware tells of the machine: the tables of SMBIOS (DMI), as the kernel shows them.
 *
 * <p>Start at {@link io.vircaps.kernel.dmi.Smbios}.
 */
@NullMarked
package io.vircaps.kernel.dmi;

import org.jspecify.annotations.NullMarked;
