package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Compares a CPU with the host's; {@code remote_connect_compare_cpu_args}.
 *
 * @param xml   the CPU
 * @param flags bits the procedure defines
 */
public record CpuComparison(String xml, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuComparison> CODEC = XdrCodec.of(CpuComparison::read, CpuComparison::write);

    private static CpuComparison read(XdrReader in) {
        return new CpuComparison(in.string(), in.int32());
    }

    private static void write(XdrWriter out, CpuComparison value) {
        out.string(value.xml);
        out.int32(value.flags);
    }
}
