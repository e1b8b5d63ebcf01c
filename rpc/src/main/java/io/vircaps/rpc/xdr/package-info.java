/**
 * XDR (RFC 4506) in memory: a reader, a writer, and codecs that combine both.
 *
 * <p>Start at {@link io.vircaps.rpc.xdr.XdrCodec} and {@link io.vircaps.rpc.xdr.XdrStruct}.
 */
@NullMarked
package io.vircaps.rpc.xdr;

import org.jspecify.annotations.NullMarked;
