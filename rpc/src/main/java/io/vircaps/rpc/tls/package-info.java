/**
 * TLS over a channel, as libvirt uses it. It works above any blocking {@link java.nio.channels.ByteChannel}.
 *
 * <p>Start at {@link io.vircaps.rpc.tls.TlsChannel}.
 */
@NullMarked
package io.vircaps.rpc.tls;

import org.jspecify.annotations.NullMarked;
