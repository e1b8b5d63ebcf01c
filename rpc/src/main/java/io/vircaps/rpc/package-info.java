/**
 * libvirt's wire protocol: messages and their framing, keepalive, errors, and a session of a client. Both ends use it.
 *
 * <p>Start at {@link io.vircaps.rpc.Session} to ask a daemon, at {@link io.vircaps.rpc.MessageChannel} to be one, and
 * at {@link io.vircaps.rpc.procedure.Procedures} for what can be asked. The protocol: libvirt's
 * {@code src/rpc/virnetprotocol.x}, {@code src/remote/remote_protocol.x}, {@code docs/kbase/internals/rpc.rst}.
 */
@NullMarked
package io.vircaps.rpc;

import org.jspecify.annotations.NullMarked;
