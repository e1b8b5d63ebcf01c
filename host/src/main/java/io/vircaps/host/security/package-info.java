/**
 * Security models that confine guests, and the account that emulators run as.
 *
 * <p>Start at {@link io.vircaps.host.security.SecurityModelProbe}.
 */
@NullMarked
package io.vircaps.host.security;

import org.jspecify.annotations.NullMarked;
