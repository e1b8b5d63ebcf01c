package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Asks how many pages are free; {@code remote_node_get_free_pages_args}.
 *
 * @param sizes sizes of pages in KiB
 * @param first id of the first cell, −1 for the whole host
 * @param count how many cells
 * @param flags bits the procedure defines
 */
public record FreePagesQuery(List<Integer> sizes, int first, int count, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<FreePagesQuery> CODEC = XdrCodec.of(FreePagesQuery::read, FreePagesQuery::write);

    private static final XdrCodec<List<Integer>> SIZES = XdrCodec.list(XdrCodec.UINT, 1024);

    public FreePagesQuery {
        sizes = List.copyOf(sizes);
    }

    private static FreePagesQuery read(XdrReader in) {
        return new FreePagesQuery(SIZES.read(in), in.int32(), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, FreePagesQuery value) {
        SIZES.write(out, value.sizes);
        out.int32(value.first);
        out.int32(value.count);
        out.int32(value.flags);
    }
}
