/**
 * Users and groups of a host, from its files.
 *
 * <p>Start at {@link io.vircaps.host.account.Accounts}.
 */
@NullMarked
package io.vircaps.host.account;

import org.jspecify.annotations.NullMarked;
