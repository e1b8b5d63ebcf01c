/**
 * libvirt's recordings of emulators: their replies over QMP, and what libvirt made of them.
 *
 * <p>Start at {@link io.vircaps.conformance.qemu.Recording}.
 */
@NullMarked
package io.vircaps.conformance.qemu;

import org.jspecify.annotations.NullMarked;
