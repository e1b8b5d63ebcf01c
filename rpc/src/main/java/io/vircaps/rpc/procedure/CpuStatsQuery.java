package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks what a CPU did; {@code remote_node_get_cpu_stats_args}.
 *
 * @param cpu   its number, −1 for all together
 * @param most  for how many counters there is room; 0 to ask how many there are
 * @param flags bits the procedure defines
 */
public record CpuStatsQuery(int cpu, int most, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuStatsQuery> CODEC = XdrCodec.of(CpuStatsQuery::read, CpuStatsQuery::write);

    private static CpuStatsQuery read(XdrReader in) {
        return new CpuStatsQuery(in.int32(), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, CpuStatsQuery value) {
        out.int32(value.cpu);
        out.int32(value.most);
        out.int32(value.flags);
    }
}
