/**
 * SASL authentication of clients.
 *
 * <p>Start at {@link io.vircaps.daemon.login.SaslLogin}.
 */
@NullMarked
package io.vircaps.daemon.login;

import org.jspecify.annotations.NullMarked;
