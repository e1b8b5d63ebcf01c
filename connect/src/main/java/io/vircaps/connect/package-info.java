/**
 * Connections to virtualization engines by URI: the interface, its options, and how a URI is chosen and read.
 *
 * <p>Start at {@link io.vircaps.connect.Connection}; what a driver implements stands in {@code spi}.
 */
@NullMarked
package io.vircaps.connect;

import org.jspecify.annotations.NullMarked;
