/**
 * What an engine provides to be reachable by a connection.
 *
 * <p>Start at {@link io.vircaps.connect.spi.Driver}.
 */
@NullMarked
package io.vircaps.connect.spi;

import org.jspecify.annotations.NullMarked;
