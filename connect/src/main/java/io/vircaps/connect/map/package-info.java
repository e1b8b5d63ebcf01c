/**
 * The CPU map that a connection's options choose.
 *
 * <p>Start at {@link io.vircaps.connect.map.ChosenCpuMap}.
 */
@NullMarked
package io.vircaps.connect.map;

import org.jspecify.annotations.NullMarked;
