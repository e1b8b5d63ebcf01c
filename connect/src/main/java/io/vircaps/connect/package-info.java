/**
 * The door: a connection, its options, URIs, and the interface that drivers implement.
 * Drivers are found by {@link java.util.ServiceLoader}.
 */
@NullMarked
package io.vircaps.connect;

import org.jspecify.annotations.NullMarked;
