package io.vircaps.rpc.protocol;

import static io.vircaps.rpc.xdr.XdrStruct.field;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrStruct;
import java.util.List;

/**
 * Arguments and results of the procedures about CPU definitions; {@code remote_connect_compare_cpu_args} and its
 * neighbours in {@code remote_protocol.x}.
 */
public final class CpuMessages {
    /** {@code REMOTE_CPU_BASELINE_MAX}. */
    private static final int BASELINE_MAX = 256;

    /** {@code REMOTE_CONNECT_CPU_MODELS_MAX}. */
    private static final int MODELS_MAX = 8192;

    private CpuMessages() {}

    /**
     * {@code remote_connect_compare_cpu_args}.
     *
     * @param xml   the CPU definition
     * @param flags {@link #FAIL_INCOMPATIBLE} and {@link #VALIDATE_XML}
     */
    public record CompareArgs(String xml, int flags) {
        /** The codec. */
        public static final XdrCodec<CompareArgs> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, CompareArgs::xml), field(XdrCodec.UINT, CompareArgs::flags), CompareArgs::new);

        /** {@code VIR_CONNECT_COMPARE_CPU_FAIL_INCOMPATIBLE}: an incompatible CPU is an error. */
        public static final int FAIL_INCOMPATIBLE = 1;

        /** {@code VIR_CONNECT_COMPARE_CPU_VALIDATE_XML}: the document is validated against the schema. */
        public static final int VALIDATE_XML = 2;
    }

    /**
     * {@code remote_connect_baseline_cpu_args}.
     *
     * @param xmlCPUs the CPU definitions, at most 256
     * @param flags   {@link #EXPAND_FEATURES} and {@link #MIGRATABLE}
     */
    public record BaselineArgs(List<String> xmlCPUs, int flags) {
        /** The codec. */
        public static final XdrCodec<BaselineArgs> CODEC = XdrStruct.of(
                field(XdrCodec.list(XdrCodec.STRING, BASELINE_MAX), BaselineArgs::xmlCPUs),
                field(XdrCodec.UINT, BaselineArgs::flags),
                BaselineArgs::new);

        /** {@code VIR_CONNECT_BASELINE_CPU_EXPAND_FEATURES}: the result also lists the features of its model. */
        public static final int EXPAND_FEATURES = 1;

        /** {@code VIR_CONNECT_BASELINE_CPU_MIGRATABLE}: the result has migratable features only. */
        public static final int MIGRATABLE = 2;

        public BaselineArgs {
            xmlCPUs = List.copyOf(xmlCPUs);
        }
    }

    /**
     * {@code remote_connect_get_cpu_model_names_args}.
     *
     * @param arch        architecture
     * @param needResults whether the names are requested; if not, only their number is
     * @param flags       always 0
     */
    public record GetModelNamesArgs(String arch, boolean needResults, int flags) {
        /** The codec. */
        public static final XdrCodec<GetModelNamesArgs> CODEC = XdrStruct.of(
                field(XdrCodec.STRING, GetModelNamesArgs::arch),
                field(XdrCodec.FLAG, GetModelNamesArgs::needResults),
                field(XdrCodec.UINT, GetModelNamesArgs::flags),
                GetModelNamesArgs::new);
    }

    /**
     * {@code remote_connect_get_cpu_model_names_ret}.
     *
     * @param models the names, if they were requested
     * @param ret    number of names
     */
    public record GetModelNamesRet(List<String> models, int ret) {
        /** The codec. */
        public static final XdrCodec<GetModelNamesRet> CODEC = XdrStruct.of(
                field(XdrCodec.list(XdrCodec.STRING, MODELS_MAX), GetModelNamesRet::models),
                field(XdrCodec.INT, GetModelNamesRet::ret),
                GetModelNamesRet::new);

        public GetModelNamesRet {
            models = List.copyOf(models);
        }
    }
}
