/**
 * XDR, RFC 4506, as far as libvirt's protocols use it; strict in reading: padding, booleans, lengths and UTF-8 are
 * checked, and nothing is allocated for what did not come.
 *
 * <p>Start at {@link io.vircaps.rpc.xdr.XdrReader}.
 */
@NullMarked
package io.vircaps.rpc.xdr;

import org.jspecify.annotations.NullMarked;
