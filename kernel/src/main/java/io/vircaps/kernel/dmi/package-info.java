/**
 * The firmware's SMBIOS (DMI) tables, as the kernel exposes them.
 *
 * <p>Start at {@link io.vircaps.kernel.dmi.Smbios}.
 */
@NullMarked
package io.vircaps.kernel.dmi;

import org.jspecify.annotations.NullMarked;
