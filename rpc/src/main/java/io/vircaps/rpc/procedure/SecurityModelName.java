package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.nio.charset.StandardCharsets;

/**
 * What confines guests; {@code remote_node_get_security_model_ret}. Empty texts where nothing does.
 *
 * @param model {@code selinux}, {@code apparmor} …
 * @param doi   domain of interpretation
 */
public record SecurityModelName(String model, String doi) {
    /** How it stands on the wire. */
    public static final XdrCodec<SecurityModelName> CODEC =
            XdrCodec.of(SecurityModelName::read, SecurityModelName::write);

    /** {@code VIR_SECURITY_MODEL_BUFLEN} and {@code VIR_SECURITY_DOI_BUFLEN}. */
    private static final int MAX = 257;

    private static SecurityModelName read(XdrReader in) {
        return new SecurityModelName(CString.text(in.charsUpTo(MAX)), CString.text(in.charsUpTo(MAX)));
    }

    private static void write(XdrWriter out, SecurityModelName value) {
        out.charsUpTo(chars(value.model), MAX);
        out.charsUpTo(chars(value.doi), MAX);
    }

    /** C strings travel with their last, zero character. */
    private static ByteString chars(String text) {
        return ByteString.of((text + '\0').getBytes(StandardCharsets.UTF_8));
    }
}
