package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks for free memory of cells; {@code remote_node_get_cells_free_memory_args}.
 *
 * @param first id of the first cell
 * @param most  of how many cells at most
 */
public record CellsQuery(int first, int most) {
    /** How it stands on the wire. */
    public static final XdrCodec<CellsQuery> CODEC = XdrCodec.of(CellsQuery::read, CellsQuery::write);

    private static CellsQuery read(XdrReader in) {
        return new CellsQuery(in.int32(), in.int32());
    }

    private static void write(XdrWriter out, CellsQuery value) {
        out.int32(value.first);
        out.int32(value.most);
    }
}
