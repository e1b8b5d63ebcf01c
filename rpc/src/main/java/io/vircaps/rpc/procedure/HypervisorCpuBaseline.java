package io.vircaps.rpc.procedure;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.List;

/**
 * Asks for what CPUs have in common with a hypervisor's; {@code remote_connect_baseline_hypervisor_cpu_args}.
 *
 * @param hypervisor which hypervisor
 * @param xmls       the CPUs
 * @param flags      bits the procedure defines
 */
public record HypervisorCpuBaseline(HypervisorChoice hypervisor, List<String> xmls, int flags) {
    /** How it stands on the wire. */
    public static final XdrCodec<HypervisorCpuBaseline> CODEC =
            XdrCodec.of(HypervisorCpuBaseline::read, HypervisorCpuBaseline::write);

    private static final XdrCodec<List<String>> XMLS = XdrCodec.list(XdrCodec.STRING, CpuBaseline.CPUS_MAX);

    public HypervisorCpuBaseline {
        xmls = List.copyOf(xmls);
    }

    private static HypervisorCpuBaseline read(XdrReader in) {
        return new HypervisorCpuBaseline(HypervisorChoice.CODEC.read(in), XMLS.read(in), in.int32());
    }

    private static void write(XdrWriter out, HypervisorCpuBaseline value) {
        HypervisorChoice.CODEC.write(out, value.hypervisor);
        XMLS.write(out, value.xmls);
        out.int32(value.flags);
    }
}
