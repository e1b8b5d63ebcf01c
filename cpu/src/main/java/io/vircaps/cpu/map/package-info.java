/**
 * CPU maps: which bits make a feature, which features make a model. Facts only; what follows from them is elsewhere.
 *
 * <p>Start at {@link io.vircaps.cpu.map.CpuMaps}; the text format is told in {@code docs/cpu-map-format.md}.
 */
@NullMarked
package io.vircaps.cpu.map;

import org.jspecify.annotations.NullMarked;
