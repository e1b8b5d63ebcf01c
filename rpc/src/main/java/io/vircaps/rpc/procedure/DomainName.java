package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.UUID;

/**
 * A domain; {@code remote_nonnull_domain}.
 *
 * @param name its name
 * @param uuid its uuid
 * @param id   its number while it runs, else −1
 */
public record DomainName(String name, UUID uuid, int id) {
    /** How it stands on the wire. */
    public static final XdrCodec<DomainName> CODEC = XdrCodec.of(DomainName::read, DomainName::write);

    private static DomainName read(XdrReader in) {
        return new DomainName(in.string(), Uuid.CODEC.read(in), in.int32());
    }

    private static void write(XdrWriter out, DomainName value) {
        out.string(value.name);
        Uuid.CODEC.write(out, value.uuid);
        out.int32(value.id);
    }
}
