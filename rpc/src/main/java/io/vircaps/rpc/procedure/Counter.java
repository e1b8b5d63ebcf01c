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

    /** Time a CPU spent in the kernel; {@code VIR_NODE_CPU_STATS_KERNEL}. */
    public static final String KERNEL = "kernel";

    /** Time it spent in programs; {@code VIR_NODE_CPU_STATS_USER}. */
    public static final String USER = "user";

    /** Time it had nothing to do; {@code VIR_NODE_CPU_STATS_IDLE}. */
    public static final String IDLE = "idle";

    /** Time it waited for disks; {@code VIR_NODE_CPU_STATS_IOWAIT}. */
    public static final String IOWAIT = "iowait";

    /** Usable memory; {@code VIR_NODE_MEMORY_STATS_TOTAL}. */
    public static final String TOTAL = "total";

    /** Memory nobody uses; {@code VIR_NODE_MEMORY_STATS_FREE}. */
    public static final String FREE = "free";

    /** Memory that holds raw blocks of disks; {@code VIR_NODE_MEMORY_STATS_BUFFERS}. */
    public static final String BUFFERS = "buffers";

    /** Memory that holds contents of files; {@code VIR_NODE_MEMORY_STATS_CACHED}. */
    public static final String CACHED = "cached";

    private static Counter read(XdrReader in) {
        return new Counter(in.string(), in.int64());
    }

    private static void write(XdrWriter out, Counter value) {
        out.string(value.name);
        out.int64(value.value);
    }
}
