package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Some counters; {@code remote_node_get_cpu_stats_ret}.
 *
 * @param values the counters; none if their number was asked for
 * @param count  how many there are
 */
public record Counters(List<Counter> values, int count) {
    /** How it stands on the wire. */
    public static final XdrCodec<Counters> CODEC = XdrCodec.of(Counters::read, Counters::write);

    private static final XdrCodec<List<Counter>> VALUES = XdrCodec.list(Counter.CODEC, 16);

    public Counters {
        values = List.copyOf(values);
    }

    private static Counters read(XdrReader in) {
        return new Counters(VALUES.read(in), in.int32());
    }

    private static void write(XdrWriter out, Counters value) {
        VALUES.write(out, value.values);
        out.int32(value.count);
    }
}
