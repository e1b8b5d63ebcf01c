package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Names a secret by what it is for; {@code remote_secret_lookup_by_usage_args}.
 *
 * @param type  what it is for; {@code virSecretUsageType}
 * @param usage whose it is
 */
public record SecretUsage(int type, String usage) {
    /** How it stands on the wire. */
    public static final XdrCodec<SecretUsage> CODEC = XdrCodec.of(SecretUsage::read, SecretUsage::write);

    private static SecretUsage read(XdrReader in) {
        return new SecretUsage(in.int32(), in.string());
    }

    private static void write(XdrWriter out, SecretUsage value) {
        out.int32(value.type);
        out.string(value.usage);
    }
}
