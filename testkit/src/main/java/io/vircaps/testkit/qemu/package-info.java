/**
 * Emulators made of shell script, well-behaved and not, for tests of whatever starts one.
 *
 * <p>Start at {@link io.vircaps.testkit.qemu.FakeQemu}.
 */
@NullMarked
package io.vircaps.testkit.qemu;

import org.jspecify.annotations.NullMarked;
