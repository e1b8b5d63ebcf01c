package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks which CPUs run; {@code remote_node_get_cpu_map_args}.
 *
 * @param map    whether the map is wanted
 * @param online whether the number of those that run is wanted
 * @param flags  bits the procedure defines
 */
public record CpuMapQuery(boolean map, boolean online, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuMapQuery> CODEC = XdrCodec.of(CpuMapQuery::read, CpuMapQuery::write);

    private static CpuMapQuery read(XdrReader in) {
        return new CpuMapQuery(in.bool(), in.bool(), in.int32());
    }

    private static void write(XdrWriter out, CpuMapQuery value) {
        out.bool(value.map);
        out.bool(value.online);
        out.int32(value.flags);
    }
}
