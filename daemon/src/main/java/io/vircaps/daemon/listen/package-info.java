/**
 * The listeners: sockets, the handshake of a new connection, and the limit on connections.
 *
 * <p>Start at {@link io.vircaps.daemon.listen.Listeners}.
 */
@NullMarked
package io.vircaps.daemon.listen;

import org.jspecify.annotations.NullMarked;
