package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Parameters of the host; {@code remote_node_get_memory_parameters_ret}.
 *
 * @param values the parameters
 * @param count  how many there are
 */
public record Parameters(List<TypedParameter> values, int count) {
    /** How it stands on the wire. */
    public static final XdrCodec<Parameters> CODEC = XdrCodec.of(Parameters::read, Parameters::write);

    private static final XdrCodec<List<TypedParameter>> VALUES = XdrCodec.list(TypedParameter.CODEC, 64);

    public Parameters {
        values = List.copyOf(values);
    }

    private static Parameters read(XdrReader in) {
        return new Parameters(VALUES.read(in), in.int32());
    }

    private static void write(XdrWriter out, Parameters value) {
        VALUES.write(out, value.values);
        out.int32(value.count);
    }
}
