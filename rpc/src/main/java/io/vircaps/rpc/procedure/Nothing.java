package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;

/** No arguments, or no result: no bytes at all. */
public enum Nothing {
    /** The only one. */
    NOTHING;

    /** How it stands on the wire. */
    public static final XdrCodec<Nothing> CODEC = XdrCodec.of(in -> NOTHING, (out, nothing) -> {});
}
