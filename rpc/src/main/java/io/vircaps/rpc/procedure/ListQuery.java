package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks for all objects of a kind; {@code remote_connect_list_all_domains_args} and its likes.
 *
 * @param named whether the objects are wanted, beside their number
 * @param flags bits the procedure defines
 */
public record ListQuery(boolean named, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<ListQuery> CODEC = XdrCodec.of(ListQuery::read, ListQuery::write);

    private static ListQuery read(XdrReader in) {
        return new ListQuery(in.bool(), in.int32());
    }

    private static void write(XdrWriter out, ListQuery value) {
        out.bool(value.named);
        out.int32(value.flags);
    }
}
