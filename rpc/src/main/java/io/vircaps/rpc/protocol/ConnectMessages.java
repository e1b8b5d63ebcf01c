package io.vircaps.rpc.protocol;

import static io.vircaps.rpc.xdr.XdrStruct.field;

import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrStruct;
import java.util.List;
import java.util.Optional;

/**
 * Arguments and results of the connection's procedures; {@code remote_connect_*} of {@code remote_protocol.x}, except
 * those about CPUs, which are in {@link CpuMessages}.
 */
public final class ConnectMessages {
    /** {@code REMOTE_DOMAIN_LIST_MAX}. */
    private static final int DOMAIN_LIST_MAX = 16_384;

    /** {@code REMOTE_CONNECT_GET_ALL_DOMAIN_STATS_MAX}. */
    private static final int DOMAIN_STATS_MAX = 262_144;

    private ConnectMessages() {}

    /**
     * {@code remote_connect_open_args}.
     *
     * @param name  URI of the engine; absent or empty to let the daemon choose
     * @param flags {@link #READ_ONLY} or 0
     */
    public record OpenArgs(Optional<String> name, int flags) {
        /** The codec. */
        public static final XdrCodec<OpenArgs> CODEC = XdrStruct.of(
                field(XdrCodec.OPTIONAL_STRING, OpenArgs::name), field(XdrCodec.UINT, OpenArgs::flags), OpenArgs::new);

        /** {@code VIR_CONNECT_RO}. */
        public static final int READ_ONLY = 1;
    }

    /**
     * {@code remote_connect_get_domain_capabilities_args}.
     *
     * @param emulatorbin path of the emulator
     * @param arch        architecture
     * @param machine     machine type
     * @param virttype    domain type
     * @param flags       always 0
     */
    public record GetDomainCapabilitiesArgs(
            Optional<String> emulatorbin,
            Optional<String> arch,
            Optional<String> machine,
            Optional<String> virttype,
            int flags) {
        /** The codec. */
        public static final XdrCodec<GetDomainCapabilitiesArgs> CODEC = XdrStruct.of(
                field(XdrCodec.OPTIONAL_STRING, GetDomainCapabilitiesArgs::emulatorbin),
                field(XdrCodec.OPTIONAL_STRING, GetDomainCapabilitiesArgs::arch),
                field(XdrCodec.OPTIONAL_STRING, GetDomainCapabilitiesArgs::machine),
                field(XdrCodec.OPTIONAL_STRING, GetDomainCapabilitiesArgs::virttype),
                field(XdrCodec.UINT, GetDomainCapabilitiesArgs::flags),
                GetDomainCapabilitiesArgs::new);
    }

    /**
     * {@code remote_connect_list_all_domains_args} and the other arguments of that form.
     *
     * @param needResults whether the objects are requested; if not, only their number is
     * @param flags       filters
     */
    public record ListAllArgs(boolean needResults, int flags) {
        /** The codec. */
        public static final XdrCodec<ListAllArgs> CODEC = XdrStruct.of(
                field(XdrCodec.FLAG, ListAllArgs::needResults),
                field(XdrCodec.UINT, ListAllArgs::flags),
                ListAllArgs::new);
    }

    /**
     * {@code remote_connect_list_all_domains_ret} and the other results of that form.
     *
     * @param objects the objects, if they were requested
     * @param ret     number of objects
     * @param <T>     type of the objects
     */
    public record ListAllRet<T>(List<T> objects, int ret) {
        public ListAllRet {
            objects = List.copyOf(objects);
        }

        /** An empty list. */
        public static <T> ListAllRet<T> empty() {
            return new ListAllRet<>(List.of(), 0);
        }

        static <T> XdrCodec<ListAllRet<T>> codec(XdrCodec<T> object, int max) {
            return XdrStruct.of(
                    field(XdrCodec.list(object, max), ListAllRet<T>::objects),
                    field(XdrCodec.INT, ListAllRet<T>::ret),
                    ListAllRet<T>::new);
        }
    }

    /**
     * {@code remote_connect_get_all_domain_stats_args}.
     *
     * @param doms  the domains; empty for all
     * @param stats groups of statistics
     * @param flags filters
     */
    public record GetAllDomainStatsArgs(List<RemoteObjects.Domain> doms, int stats, int flags) {
        /** The codec. */
        public static final XdrCodec<GetAllDomainStatsArgs> CODEC = XdrStruct.of(
                field(XdrCodec.list(RemoteObjects.Domain.CODEC, DOMAIN_LIST_MAX), GetAllDomainStatsArgs::doms),
                field(XdrCodec.UINT, GetAllDomainStatsArgs::stats),
                field(XdrCodec.UINT, GetAllDomainStatsArgs::flags),
                GetAllDomainStatsArgs::new);

        public GetAllDomainStatsArgs {
            doms = List.copyOf(doms);
        }
    }

    /**
     * The statistics of one domain; {@code remote_domain_stats_record}.
     *
     * @param dom    the domain
     * @param params its statistics
     */
    public record DomainStatsRecord(RemoteObjects.Domain dom, List<TypedParameter> params) {
        /** The codec. */
        public static final XdrCodec<DomainStatsRecord> CODEC = XdrStruct.of(
                field(RemoteObjects.Domain.CODEC, DomainStatsRecord::dom),
                field(XdrCodec.list(TypedParameter.CODEC, DOMAIN_STATS_MAX), DomainStatsRecord::params),
                DomainStatsRecord::new);

        public DomainStatsRecord {
            params = List.copyOf(params);
        }
    }

    /**
     * {@code remote_connect_network_event_register_any_args} and the other arguments of that form.
     *
     * @param eventID kind of event; {@code virNetworkEventID} and the like
     * @param object  the object whose events are requested; absent for all
     * @param <T>     type of the object
     */
    public record RegisterEventArgs<T>(int eventID, Optional<T> object) {
        static <T> XdrCodec<RegisterEventArgs<T>> codec(XdrCodec<T> object) {
            return XdrStruct.of(
                    field(XdrCodec.INT, RegisterEventArgs<T>::eventID),
                    field(XdrCodec.optional(object), RegisterEventArgs<T>::object),
                    RegisterEventArgs<T>::new);
        }
    }
}
