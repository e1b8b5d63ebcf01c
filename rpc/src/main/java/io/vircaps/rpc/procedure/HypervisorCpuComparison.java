package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;

/**
 * Compares a CPU with what a hypervisor can give; {@code remote_connect_compare_hypervisor_cpu_args}.
 *
 * @param hypervisor which hypervisor
 * @param xml        the CPU
 * @param flags      bits the procedure defines
 */
public record HypervisorCpuComparison(HypervisorChoice hypervisor, String xml, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<HypervisorCpuComparison> CODEC =
            XdrCodec.of(HypervisorCpuComparison::read, HypervisorCpuComparison::write);

    private static HypervisorCpuComparison read(XdrReader in) {
        return new HypervisorCpuComparison(HypervisorChoice.CODEC.read(in), in.string(), in.int32());
    }

    private static void write(XdrWriter out, HypervisorCpuComparison value) {
        HypervisorChoice.CODEC.write(out, value.hypervisor);
        out.string(value.xml);
        out.int32(value.flags);
    }
}
