/**
 * libvirt's recordings of emulators: what they answered over QMP, and what libvirt made of the answers.
 *
 * <p>Start at {@link io.vircaps.conformance.qemu.Recording}.
 */
@NullMarked
package io.vircaps.conformance.qemu;

import org.jspecify.annotations.NullMarked;
