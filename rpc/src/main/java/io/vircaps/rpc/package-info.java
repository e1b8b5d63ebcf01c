/**
 * libvirt's RPC protocol over a connection, for both ends: message framing, keepalive, a client's session.
 *
 * <p>Start at {@link io.vircaps.rpc.Session} for the client, at {@link io.vircaps.rpc.MessageChannel} for the daemon,
 * at {@link io.vircaps.rpc.protocol.Procedures} for the procedures. Source: libvirt's {@code src/rpc/virnetprotocol.x},
 * {@code src/remote/remote_protocol.x}, {@code docs/kbase/internals/rpc.rst}.
 */
@NullMarked
package io.vircaps.rpc;

import org.jspecify.annotations.NullMarked;
