package io.vircaps.rpc.protocol;

import io.vircaps.rpc.xdr.XdrCodec;

/** No arguments, or no result; encoded as no bytes. */
public enum Nothing {
    /** The only value. */
    NOTHING;

    /** The codec. */
    public static final XdrCodec<Nothing> CODEC = XdrCodec.of(in -> NOTHING, (out, nothing) -> {});
}
