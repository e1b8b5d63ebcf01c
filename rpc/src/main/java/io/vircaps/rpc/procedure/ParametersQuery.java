package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Asks for parameters of the host; {@code remote_node_get_memory_parameters_args}.
 *
 * @param most  for how many there is room; 0 to ask how many there are
 * @param flags bits the procedure defines
 */
public record ParametersQuery(int most, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<ParametersQuery> CODEC = XdrCodec.of(ParametersQuery::read, ParametersQuery::write);

    private static ParametersQuery read(XdrReader in) {
        return new ParametersQuery(in.int32(), in.int32());
    }

    private static void write(XdrWriter out, ParametersQuery value) {
        out.int32(value.most);
        out.int32(value.flags);
    }
}
