/**
 * SASL authentication for both ends: mechanisms, credentials, and the channel that encrypts what follows.
 *
 * <p>Start at {@link io.vircaps.rpc.sasl.SaslClients} and {@link io.vircaps.rpc.sasl.SaslServers}.
 */
@NullMarked
package io.vircaps.rpc.sasl;

import org.jspecify.annotations.NullMarked;
