package io.vircaps.rpc.procedure;

import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The host in numbers on the wire; {@code remote_node_get_info_ret}. Memory travels in KiB. */
final class NodeInfoCodec {
    /** {@code char model[32]}, the last of them zero. */
    private static final int MODEL = 32;

    private NodeInfoCodec() {}

    static NodeInfo read(XdrReader in) {
        String model = CString.text(in.chars(MODEL));
        MemorySize memory = MemorySize.ofKibibytes(in.int64());
        int cpus = in.int32();
        int mhz = in.int32();
        return new NodeInfo(
                model, memory, cpus, mhz, new NodeInfo.Shape(in.int32(), in.int32(), in.int32(), in.int32()));
    }

    static void write(XdrWriter out, NodeInfo value) {
        byte[] model = value.cpuModel().getBytes(StandardCharsets.UTF_8);
        out.chars(ByteString.of(Arrays.copyOf(Arrays.copyOf(model, Math.min(model.length, MODEL - 1)), MODEL)), MODEL);
        out.int64(value.memory().kibibytes());
        out.int32(value.cpus());
        out.int32(value.mhz());
        out.int32(value.shape().nodes());
        out.int32(value.shape().sockets());
        out.int32(value.shape().cores());
        out.int32(value.shape().threads());
    }
}
