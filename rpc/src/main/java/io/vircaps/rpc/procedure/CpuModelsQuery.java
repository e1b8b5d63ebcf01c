package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks for names of CPU models; {@code remote_connect_get_cpu_model_names_args}.
 *
 * @param arch  of which architecture
 * @param named whether the names are wanted, beside their number
 * @param flags bits the procedure defines
 */
public record CpuModelsQuery(String arch, boolean named, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<CpuModelsQuery> CODEC = XdrCodec.of(CpuModelsQuery::read, CpuModelsQuery::write);

    private static CpuModelsQuery read(XdrReader in) {
        return new CpuModelsQuery(in.string(), in.bool(), in.int32());
    }

    private static void write(XdrWriter out, CpuModelsQuery value) {
        out.string(value.arch);
        out.bool(value.named);
        out.int32(value.flags);
    }
}
