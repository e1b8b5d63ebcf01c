package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.UUID;

/**
 * A network, a storage pool or a network filter; {@code remote_nonnull_network} and its likes.
 *
 * @param name its name
 * @param uuid its uuid
 */
public record ObjectName(String name, UUID uuid) {
    /** How it stands on the wire. */
    public static final XdrCodec<ObjectName> CODEC = XdrCodec.of(ObjectName::read, ObjectName::write);

    private static ObjectName read(XdrReader in) {
        return new ObjectName(in.string(), Uuid.CODEC.read(in));
    }

    private static void write(XdrWriter out, ObjectName value) {
        out.string(value.name);
        Uuid.CODEC.write(out, value.uuid);
    }
}
