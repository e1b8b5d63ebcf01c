/**
 * One client connection: reading calls, limiting them, and writing replies.
 *
 * <p>Start at {@link io.vircaps.daemon.client.ClientConnection}.
 */
@NullMarked
package io.vircaps.daemon.client;

import org.jspecify.annotations.NullMarked;
