/**
 * Benchmarks: JMH for the hot paths, and the comparison with an installed libvirt.
 */
@NullMarked
package io.vircaps.bench;

import org.jspecify.annotations.NullMarked;
