/**
 * The messages of libvirt's RPC protocol: headers, errors, the table of procedures, and their arguments and results as
 * records. A payload that is one plain value in the protocol is a plain Java value here.
 *
 * <p>Start at {@link io.vircaps.rpc.protocol.Procedures}. Source: libvirt's {@code src/rpc/virnetprotocol.x} and
 * {@code src/remote/remote_protocol.x}; records and their components are named as the structs and fields there.
 */
@NullMarked
package io.vircaps.rpc.protocol;

import org.jspecify.annotations.NullMarked;
