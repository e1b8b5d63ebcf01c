package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * A network interface of the host; {@code remote_nonnull_interface}.
 *
 * @param name its name
 * @param mac  its hardware address
 */
public record InterfaceName(String name, String mac) {
    /** How it stands on the wire. */
    public static final XdrCodec<InterfaceName> CODEC = XdrCodec.of(InterfaceName::read, InterfaceName::write);

    private static InterfaceName read(XdrReader in) {
        return new InterfaceName(in.string(), in.string());
    }

    private static void write(XdrWriter out, InterfaceName value) {
        out.string(value.name);
        out.string(value.mac);
    }
}
