/**
 * CPU maps: the register bits of each feature and the features of each model, as values and in our text format.
 *
 * <p>Start at {@link io.vircaps.cpu.map.CpuMaps}; {@code docs/cpu-map-format.md} describes the text format.
 */
@NullMarked
package io.vircaps.cpu.map;

import org.jspecify.annotations.NullMarked;
