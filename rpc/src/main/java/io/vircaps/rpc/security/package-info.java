/**
 * What keeps a connection private and says who is at its other end: TLS, SASL, and the files that hold their secrets.
 *
 * <p>Start at {@link io.vircaps.rpc.security.TlsChannel} and {@link io.vircaps.rpc.security.SaslClients}; both work
 * above any blocking {@link java.nio.channels.ByteChannel}.
 */
@NullMarked
package io.vircaps.rpc.security;

import org.jspecify.annotations.NullMarked;
