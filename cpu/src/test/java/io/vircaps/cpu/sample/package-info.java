/** A small CPU map for tests. */
@NullMarked
package io.vircaps.cpu.sample;

import org.jspecify.annotations.NullMarked;
