package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Asks for what CPUs have in common; {@code remote_connect_baseline_cpu_args}.
 *
 * @param xmls  the CPUs, at most {@link #CPUS_MAX}
 * @param flags {@link #EXPAND} and {@link #MIGRATABLE}
 */
public record CpuBaseline(List<String> xmls, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuBaseline> CODEC = XdrCodec.of(CpuBaseline::read, CpuBaseline::write);

    /** A flag: the answer lists the model's own features too; {@code VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES}. */
    public static final int EXPAND = 1;

    /** A flag: the answer has only features that can migrate; {@code VIR_CONNECT_BASELINE_CPU_MIGRATABLE}. */
    public static final int MIGRATABLE = 2;

    /** {@code REMOTE_CPU_BASELINE_MAX}. */
    public static final int CPUS_MAX = 256;

    private static final XdrCodec<List<String>> XMLS = XdrCodec.list(XdrCodec.STRING, CPUS_MAX);

    public CpuBaseline {
        xmls = List.copyOf(xmls);
    }

    private static CpuBaseline read(XdrReader in) {
        return new CpuBaseline(XMLS.read(in), in.int32());
    }

    private static void write(XdrWriter out, CpuBaseline value) {
        XMLS.write(out, value.xmls);
        out.int32(value.flags);
    }
}
