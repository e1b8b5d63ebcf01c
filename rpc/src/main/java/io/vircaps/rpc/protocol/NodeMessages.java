package io.vircaps.rpc.protocol;

import static io.vircaps.rpc.xdr.XdrStruct.field;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrStruct;
import io.vircaps.rpc.xdr.XdrWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Arguments and results of the node's procedures; {@code remote_node_*} of {@code remote_protocol.x}. */
public final class NodeMessages {
    /** {@code REMOTE_NODE_MAX_CELLS}. */
    public static final int MAX_CELLS = 1024;

    /** {@code REMOTE_NODE_MEMORY_PARAMETERS_MAX} and {@code REMOTE_NODE_SEV_INFO_MAX}. */
    public static final int PARAMETERS_MAX = 64;

    /** {@code REMOTE_NODE_CPU_STATS_MAX} and {@code REMOTE_NODE_MEMORY_STATS_MAX}. */
    private static final int STATS_MAX = 16;

    /** {@code REMOTE_CPUMAP_MAX}. */
    private static final int CPUMAP_MAX = 2048;

    /** {@code VIR_SECURITY_MODEL_BUFLEN} and {@code VIR_SECURITY_DOI_BUFLEN}. */
    private static final int SECURITY_MODEL_MAX = 257;

    /** {@code char model[32]}, the last character zero. */
    private static final int MODEL_CHARS = 32;

    /** {@code remote_node_get_info_ret}; memory in KiB. */
    static final XdrCodec<NodeInfo> GET_INFO_RET = XdrCodec.of(NodeMessages::readInfo, NodeMessages::writeInfo);

    /** {@code char<>} that holds a C string with its terminating zero. */
    private static final XdrCodec<String> C_STRING = XdrCodec.of(
            in -> cString(in.charsUpTo(SECURITY_MODEL_MAX)),
            (out, text) ->
                    out.charsUpTo(ByteString.of((text + '\0').getBytes(StandardCharsets.UTF_8)), SECURITY_MODEL_MAX));

    private NodeMessages() {}

    private static NodeInfo readInfo(XdrReader in) {
        String model = cString(in.chars(MODEL_CHARS));
        MemorySize memory = MemorySize.ofKibibytes(in.int64());
        int cpus = in.int32();
        int mhz = in.int32();
        return new NodeInfo(
                model, memory, cpus, mhz, new NodeInfo.Shape(in.int32(), in.int32(), in.int32(), in.int32()));
    }

    private static void writeInfo(XdrWriter out, NodeInfo value) {
        byte[] model = value.cpuModel().getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(model, Math.min(model.length, MODEL_CHARS - 1));
        out.chars(ByteString.of(Arrays.copyOf(cut, MODEL_CHARS)), MODEL_CHARS);
        out.int64(value.memory().kibibytes());
        out.int32(value.cpus());
        out.int32(value.mhz());
        out.int32(value.shape().nodes());
        out.int32(value.shape().sockets());
        out.int32(value.shape().cores());
        out.int32(value.shape().threads());
    }

    /** The characters before the first zero. */
    private static String cString(ByteString chars) {
        int end = 0;
        while (end < chars.size() && chars.at(end) != 0) {
            end++;
        }
        return new String(chars.toByteArray(), 0, end, StandardCharsets.UTF_8);
    }

    /**
     * {@code remote_node_get_cpu_stats_args}.
     *
     * @param cpuNum  number of the CPU, −1 for the sum of all
     * @param nparams number of counters the client has room for; 0 to request their number
     * @param flags   always 0
     */
    public record GetCpuStatsArgs(int cpuNum, int nparams, int flags) {
        /** The codec. */
        public static final XdrCodec<GetCpuStatsArgs> CODEC = XdrStruct.of(
                field(XdrCodec.INT, GetCpuStatsArgs::cpuNum),
                field(XdrCodec.INT, GetCpuStatsArgs::nparams),
                field(XdrCodec.UINT, GetCpuStatsArgs::flags),
                GetCpuStatsArgs::new);
    }

    /**
     * {@code remote_node_get_memory_stats_args}.
     *
     * @param nparams number of counters the client has room for; 0 to request their number
     * @param cellNum id of the cell, −1 for the sum of all
     * @param flags   always 0
     */
    public record GetMemoryStatsArgs(int nparams, int cellNum, int flags) {
        /** The codec. */
        public static final XdrCodec<GetMemoryStatsArgs> CODEC = XdrStruct.of(
                field(XdrCodec.INT, GetMemoryStatsArgs::nparams),
                field(XdrCodec.INT, GetMemoryStatsArgs::cellNum),
                field(XdrCodec.UINT, GetMemoryStatsArgs::flags),
                GetMemoryStatsArgs::new);
    }

    /**
     * A named counter; {@code remote_node_get_cpu_stats} and {@code remote_node_get_memory_stats}.
     *
     * @param field libvirt's name of the counter
     * @param value its value, unsigned: nanoseconds of CPU time, KiB of memory
     */
    public record Stat(String field, long value) {
        /** The codec. */
        public static final XdrCodec<Stat> CODEC = XdrStruct.of(
                XdrStruct.field(XdrCodec.STRING, Stat::field), XdrStruct.field(XdrCodec.HYPER, Stat::value), Stat::new);

        /** CPU time in the kernel; {@code VIR_NODE_CPU_STATS_KERNEL}. */
        public static final String KERNEL = "kernel";

        /** CPU time in user mode; {@code VIR_NODE_CPU_STATS_USER}. */
        public static final String USER = "user";

        /** Idle CPU time; {@code VIR_NODE_CPU_STATS_IDLE}. */
        public static final String IDLE = "idle";

        /** CPU time spent waiting for I/O; {@code VIR_NODE_CPU_STATS_IOWAIT}. */
        public static final String IOWAIT = "iowait";

        /** Usable memory; {@code VIR_NODE_MEMORY_STATS_TOTAL}. */
        public static final String TOTAL = "total";

        /** Free memory; {@code VIR_NODE_MEMORY_STATS_FREE}. */
        public static final String FREE = "free";

        /** Memory that buffers block devices; {@code VIR_NODE_MEMORY_STATS_BUFFERS}. */
        public static final String BUFFERS = "buffers";

        /** Page cache; {@code VIR_NODE_MEMORY_STATS_CACHED}. */
        public static final String CACHED = "cached";
    }

    /**
     * {@code remote_node_get_cpu_stats_ret} and {@code remote_node_get_memory_stats_ret}.
     *
     * @param params  the counters; none if their number was requested
     * @param nparams number of counters
     */
    public record GetStatsRet(List<Stat> params, int nparams) {
        /** The codec. */
        public static final XdrCodec<GetStatsRet> CODEC = XdrStruct.of(
                field(XdrCodec.list(Stat.CODEC, STATS_MAX), GetStatsRet::params),
                field(XdrCodec.INT, GetStatsRet::nparams),
                GetStatsRet::new);

        public GetStatsRet {
            params = List.copyOf(params);
        }
    }

    /**
     * {@code remote_node_get_memory_parameters_args} and {@code remote_node_get_sev_info_args}.
     *
     * @param nparams number of parameters the client has room for; 0 to request their number
     * @param flags   {@code VIR_TYPED_PARAM_STRING_OKAY} or 0
     */
    public record GetParametersArgs(int nparams, int flags) {
        /** The codec. */
        public static final XdrCodec<GetParametersArgs> CODEC = XdrStruct.of(
                field(XdrCodec.INT, GetParametersArgs::nparams),
                field(XdrCodec.UINT, GetParametersArgs::flags),
                GetParametersArgs::new);
    }

    /**
     * {@code remote_node_get_memory_parameters_ret} and {@code remote_node_get_sev_info_ret}.
     *
     * @param params  the parameters; none if their number was requested
     * @param nparams number of parameters
     */
    public record GetParametersRet(List<TypedParameter> params, int nparams) {
        /** The codec. */
        public static final XdrCodec<GetParametersRet> CODEC = XdrStruct.of(
                field(XdrCodec.list(TypedParameter.CODEC, PARAMETERS_MAX), GetParametersRet::params),
                field(XdrCodec.INT, GetParametersRet::nparams),
                GetParametersRet::new);

        public GetParametersRet {
            params = List.copyOf(params);
        }
    }

    /**
     * {@code remote_node_get_cells_free_memory_args}.
     *
     * @param startCell id of the first cell
     * @param maxcells  most cells to report
     */
    public record GetCellsFreeMemoryArgs(int startCell, int maxcells) {
        /** The codec. */
        public static final XdrCodec<GetCellsFreeMemoryArgs> CODEC = XdrStruct.of(
                field(XdrCodec.INT, GetCellsFreeMemoryArgs::startCell),
                field(XdrCodec.INT, GetCellsFreeMemoryArgs::maxcells),
                GetCellsFreeMemoryArgs::new);
    }

    /**
     * {@code remote_node_get_free_pages_args}.
     *
     * @param pages     page sizes in KiB
     * @param startCell id of the first cell, −1 for the whole host
     * @param cellCount number of cells
     * @param flags     always 0
     */
    public record GetFreePagesArgs(List<Integer> pages, int startCell, int cellCount, int flags) {
        /** The codec. */
        public static final XdrCodec<GetFreePagesArgs> CODEC = XdrStruct.of(
                field(XdrCodec.list(XdrCodec.UINT, MAX_CELLS), GetFreePagesArgs::pages),
                field(XdrCodec.INT, GetFreePagesArgs::startCell),
                field(XdrCodec.UINT, GetFreePagesArgs::cellCount),
                field(XdrCodec.UINT, GetFreePagesArgs::flags),
                GetFreePagesArgs::new);

        public GetFreePagesArgs {
            pages = List.copyOf(pages);
        }
    }

    /**
     * {@code remote_node_get_security_model_ret}. Both texts are empty where guests are not confined.
     *
     * @param model {@code selinux}, {@code apparmor} …
     * @param doi   domain of interpretation
     */
    public record GetSecurityModelRet(String model, String doi) {
        /** The codec. */
        public static final XdrCodec<GetSecurityModelRet> CODEC = XdrStruct.of(
                field(C_STRING, GetSecurityModelRet::model),
                field(C_STRING, GetSecurityModelRet::doi),
                GetSecurityModelRet::new);
    }

    /**
     * {@code remote_node_get_cpu_map_args}.
     *
     * @param needMap    whether the bit map is requested
     * @param needOnline whether the number of online CPUs is requested
     * @param flags      always 0
     */
    public record GetCpuMapArgs(boolean needMap, boolean needOnline, int flags) {
        /** The codec. */
        public static final XdrCodec<GetCpuMapArgs> CODEC = XdrStruct.of(
                field(XdrCodec.FLAG, GetCpuMapArgs::needMap),
                field(XdrCodec.FLAG, GetCpuMapArgs::needOnline),
                field(XdrCodec.UINT, GetCpuMapArgs::flags),
                GetCpuMapArgs::new);
    }

    /**
     * {@code remote_node_get_cpu_map_ret}.
     *
     * @param cpumap one bit a CPU, the lowest bit of the first byte first; empty if it was not requested
     * @param online number of online CPUs; 0 if it was not requested
     * @param ret    number of CPUs
     */
    public record GetCpuMapRet(ByteString cpumap, int online, int ret) {
        /** The codec. */
        public static final XdrCodec<GetCpuMapRet> CODEC = XdrStruct.of(
                field(XdrCodec.opaque(CPUMAP_MAX), GetCpuMapRet::cpumap),
                field(XdrCodec.UINT, GetCpuMapRet::online),
                field(XdrCodec.INT, GetCpuMapRet::ret),
                GetCpuMapRet::new);

        /** The requested parts of a CPU map. */
        public static GetCpuMapRet of(NodeCpuMap cpus, GetCpuMapArgs args) {
            byte[] bits = new byte[args.needMap() ? (cpus.count() + Byte.SIZE - 1) / Byte.SIZE : 0];
            if (args.needMap()) {
                cpus.online().stream().forEach(cpu -> bits[cpu / Byte.SIZE] |= (byte) (1 << cpu % Byte.SIZE));
            }
            int online = args.needOnline() ? (int) cpus.online().size() : 0;
            return new GetCpuMapRet(ByteString.of(bits), online, cpus.count());
        }

        /** The CPU map, if the bit map was requested. */
        public NodeCpuMap toCpuMap() {
            BitSet bits = BitSet.valueOf(cpumap.toByteArray());
            return new NodeCpuMap(ret, CpuSet.of(bits.stream().toArray()));
        }
    }

    /**
     * {@code remote_node_num_of_devices_args}.
     *
     * @param cap   only devices with this capability
     * @param flags always 0
     */
    public record NumOfDevicesArgs(Optional<String> cap, int flags) {
        /** The codec. */
        public static final XdrCodec<NumOfDevicesArgs> CODEC = XdrStruct.of(
                field(XdrCodec.OPTIONAL_STRING, NumOfDevicesArgs::cap),
                field(XdrCodec.UINT, NumOfDevicesArgs::flags),
                NumOfDevicesArgs::new);
    }

    /**
     * {@code remote_node_list_devices_args}.
     *
     * @param cap      only devices with this capability
     * @param maxnames most names to report
     * @param flags    always 0
     */
    public record ListDevicesArgs(Optional<String> cap, int maxnames, int flags) {
        /** The codec. */
        public static final XdrCodec<ListDevicesArgs> CODEC = XdrStruct.of(
                field(XdrCodec.OPTIONAL_STRING, ListDevicesArgs::cap),
                field(XdrCodec.INT, ListDevicesArgs::maxnames),
                field(XdrCodec.UINT, ListDevicesArgs::flags),
                ListDevicesArgs::new);
    }
}
