/**
 * The stand-alone {@code <cpu>}, as CPU functions take and return it.
 *
 * <p>Start at {@link io.vircaps.xml.cpu.CpuReading}.
 */
@NullMarked
package io.vircaps.xml.cpu;

import org.jspecify.annotations.NullMarked;
