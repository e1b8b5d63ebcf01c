package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import java.util.UUID;

/** A uuid on the wire, {@code remote_uuid}: sixteen bytes, the first first. */
final class Uuid {
    static final XdrCodec<UUID> CODEC = XdrCodec.of(in -> new UUID(in.int64(), in.int64()), (out, uuid) -> {
        out.int64(uuid.getMostSignificantBits());
        out.int64(uuid.getLeastSignificantBits());
    });

    private Uuid() {}
}
