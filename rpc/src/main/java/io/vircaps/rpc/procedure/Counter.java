package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * A counter and its name; {@code remote_node_get_cpu_stats}.
 *
 * @param name  libvirt's name for it
 * @param value its value, unsigned
 */
public record Counter(String name, long value) {
    /** How it stands on the wire. */
    public static final XdrCodec<Counter> CODEC = XdrCodec.of(Counter::read, Counter::write);

    private static Counter read(XdrReader in) {
        return new Counter(in.string(), in.int64());
    }

    private static void write(XdrWriter out, Counter value) {
        out.string(value.name);
        out.int64(value.value);
    }
}
