package io.vircaps.rpc.procedure;

import io.vircaps.model.CpuSet;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.BitSet;

/**
 * Which CPUs run; {@code remote_node_get_cpu_map_ret}.
 *
 * @param map    a bit for each CPU, the lowest of the first byte first; empty if it was not wanted
 * @param online how many run; 0 if that was not wanted
 * @param count  how many there are
 */
public record CpuMapReply(ByteString map, int online, int count) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuMapReply> CODEC = XdrCodec.of(CpuMapReply::read, CpuMapReply::write);

    /** {@code REMOTE_CPUMAP_MAX}. */
    private static final int MAX = 2048;

    /** The answer to a question. */
    public static CpuMapReply of(NodeCpuMap cpus, CpuMapQuery query) {
        byte[] bits = new byte[query.map() ? (cpus.count() + Byte.SIZE - 1) / Byte.SIZE : 0];
        if (query.map()) {
            cpus.online().stream().forEach(cpu -> bits[cpu / Byte.SIZE] |= (byte) (1 << cpu % Byte.SIZE));
        }
        return new CpuMapReply(
                ByteString.of(bits), query.online() ? (int) cpus.online().size() : 0, cpus.count());
    }

    /** What it says, if the map was wanted. */
    public NodeCpuMap toCpuMap() {
        return new NodeCpuMap(
                count, CpuSet.of(BitSet.valueOf(map.toByteArray()).stream().toArray()));
    }

    private static CpuMapReply read(XdrReader in) {
        return new CpuMapReply(in.opaqueUpTo(MAX), in.int32(), in.int32());
    }

    private static void write(XdrWriter out, CpuMapReply value) {
        out.opaqueUpTo(value.map, MAX);
        out.int32(value.online);
        out.int32(value.count);
    }
}
