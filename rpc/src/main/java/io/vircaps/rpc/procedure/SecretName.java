package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.UUID;

/**
 * A secret; {@code remote_nonnull_secret}.
 *
 * @param uuid      its uuid
 * @param usageType what it is for
 * @param usage     whose it is
 */
public record SecretName(UUID uuid, int usageType, String usage) {
    /** How it stands on the wire. */
    public static final XdrCodec<SecretName> CODEC = XdrCodec.of(SecretName::read, SecretName::write);

    private static SecretName read(XdrReader in) {
        return new SecretName(Uuid.CODEC.read(in), in.int32(), in.string());
    }

    private static void write(XdrWriter out, SecretName value) {
        Uuid.CODEC.write(out, value.uuid);
        out.int32(value.usageType);
        out.string(value.usage);
    }
}
