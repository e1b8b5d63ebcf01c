package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * A network filter at a port; {@code remote_nonnull_nwfilter_binding}.
 *
 * @param port   the port
 * @param filter the filter
 */
public record FilterBindingName(String port, String filter) {
    /** How it stands on the wire. */
    public static final XdrCodec<FilterBindingName> CODEC =
            XdrCodec.of(FilterBindingName::read, FilterBindingName::write);

    private static FilterBindingName read(XdrReader in) {
        return new FilterBindingName(in.string(), in.string());
    }

    private static void write(XdrWriter out, FilterBindingName value) {
        out.string(value.port);
        out.string(value.filter);
    }
}
