package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks how memory is used; {@code remote_node_get_memory_stats_args}.
 *
 * @param most  for how many counters there is room; 0 to ask how many there are
 * @param cell  the cell's id, −1 for all together
 * @param flags bits the procedure defines
 */
public record MemoryStatsQuery(int most, int cell, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<MemoryStatsQuery> CODEC = XdrCodec.of(MemoryStatsQuery::read, MemoryStatsQuery::write);

    private static MemoryStatsQuery read(XdrReader in) {
        return new MemoryStatsQuery(in.int32(), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, MemoryStatsQuery value) {
        out.int32(value.most);
        out.int32(value.cell);
        out.int32(value.flags);
    }
}
