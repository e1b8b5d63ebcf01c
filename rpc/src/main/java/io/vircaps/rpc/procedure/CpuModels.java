package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Names of CPU models; {@code remote_connect_get_cpu_model_names_ret}.
 *
 * @param names the names, if they were wanted
 * @param count how many there are
 */
public record CpuModels(List<String> names, int count) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuModels> CODEC = XdrCodec.of(CpuModels::read, CpuModels::write);

    private static final XdrCodec<List<String>> NAMES = XdrCodec.list(XdrCodec.STRING, 8192);

    public CpuModels {
        names = List.copyOf(names);
    }

    private static CpuModels read(XdrReader in) {
        return new CpuModels(NAMES.read(in), in.int32());
    }

    private static void write(XdrWriter out, CpuModels value) {
        NAMES.write(out, value.names);
        out.int32(value.count);
    }
}
