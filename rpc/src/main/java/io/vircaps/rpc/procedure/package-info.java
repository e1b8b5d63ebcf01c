/**
 * What can be asked of a libvirt daemon, as far as connections, the host and capabilities go: the table of procedures,
 * and the values that are sent and come back.
 *
 * <p>Start at {@link io.vircaps.rpc.procedure.Procedures}. Their source is libvirt's
 * {@code src/remote/remote_protocol.x}; a value that stands alone there is a plain Java value here.
 */
@NullMarked
package io.vircaps.rpc.procedure;

import org.jspecify.annotations.NullMarked;
