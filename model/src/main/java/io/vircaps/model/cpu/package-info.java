/**
 * The CPU as libvirt's CPU functions take it: a host's, or the one a guest asks for; and what a processor says of
 * itself.
 *
 * <p>Start at {@link io.vircaps.model.cpu.Cpu}.
 */
@NullMarked
package io.vircaps.model.cpu;

import org.jspecify.annotations.NullMarked;
