/**
 * One fuzz target a decoder: a value or a typed error, in bounded time and memory.
 */
@NullMarked
package io.vircaps.fuzz;

import org.jspecify.annotations.NullMarked;
