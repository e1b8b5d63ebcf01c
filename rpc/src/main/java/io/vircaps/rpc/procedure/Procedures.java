package io.vircaps.rpc.procedure;

import io.vircaps.model.host.NodeInfo;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The table of procedures: number, name, who may call it, arguments, result; {@code remote_protocol.x}. Each row's
 * comment names libvirt's function, or says what it is about. Rows of one kind, of which there are many, stand in
 * tables of their own.
 */
public final class Procedures {
    /** The highest number of libvirt 9.0.0; what lies between and is not in the table is known and not supported. */
    public static final int HIGHEST = 443;

    /** Most objects of a kind in one answer; {@code REMOTE_DOMAIN_LIST_MAX} and its like. */
    private static final int MOST = 16_384;

    private static final List<Procedure<?, ?>> ALL = new ArrayList<>();

    /** How the daemon wants to be shown who asks. */
    public static final Procedure<Nothing, List<AuthType>> AUTH_LIST =
            anybody(66, "AUTH_LIST", Nothing.CODEC, XdrCodec.list(AuthType.CODEC, 20));

    /** The SASL mechanisms the daemon takes, joined by commas. */
    public static final Procedure<Nothing, String> AUTH_SASL_INIT =
            anybody(67, "AUTH_SASL_INIT", Nothing.CODEC, XdrCodec.STRING);

    /** Begins a proof by SASL. */
    public static final Procedure<SaslStart, SaslReply> AUTH_SASL_START =
            anybody(68, "AUTH_SASL_START", SaslStart.CODEC, SaslReply.CODEC);

    /** Goes on with it. */
    public static final Procedure<SaslStep, SaslReply> AUTH_SASL_STEP =
            anybody(69, "AUTH_SASL_STEP", SaslStep.CODEC, SaslReply.CODEC);

    /** Asks the system's policy. */
    public static final Procedure<Nothing, Boolean> AUTH_POLKIT =
            anybody(70, "AUTH_POLKIT", Nothing.CODEC, XdrCodec.FLAG);

    /** Opens an engine; {@code virConnectOpen}. */
    public static final Procedure<ConnectOpen, Nothing> CONNECT_OPEN =
            read(1, "CONNECT_OPEN", ConnectOpen.CODEC, Nothing.CODEC);

    /** Ends the conversation; {@code virConnectClose}. */
    public static final Procedure<Nothing, Nothing> CONNECT_CLOSE = read(2, "CONNECT_CLOSE", Nothing.CODEC);

    /** The hypervisor's name; {@code virConnectGetType}. */
    public static final Procedure<Nothing, String> CONNECT_GET_TYPE = read(3, "CONNECT_GET_TYPE", XdrCodec.STRING);

    /** Its version as one number; {@code virConnectGetVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_VERSION = read(4, "CONNECT_GET_VERSION", XdrCodec.HYPER);

    /** Most virtual CPUs of a domain of a type; {@code virConnectGetMaxVcpus}. */
    public static final Procedure<Optional<String>, Integer> CONNECT_GET_MAX_VCPUS =
            read(5, "CONNECT_GET_MAX_VCPUS", XdrCodec.OPTIONAL_STRING, XdrCodec.INT);

    /** The host in numbers; {@code virNodeGetInfo}. */
    public static final Procedure<Nothing, NodeInfo> NODE_GET_INFO =
            read(6, "NODE_GET_INFO", XdrCodec.of(NodeInfoCodec::read, NodeInfoCodec::write));

    /** The document; {@code virConnectGetCapabilities}. */
    public static final Procedure<Nothing, String> CONNECT_GET_CAPABILITIES =
            read(7, "CONNECT_GET_CAPABILITIES", XdrCodec.STRING);

    /** Names of domains that do not run, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_DOMAINS =
            names(21, "CONNECT_LIST_DEFINED_DOMAINS");

    /** How many domains do not run. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_DOMAINS =
            count(25, "CONNECT_NUM_OF_DEFINED_DOMAINS");

    /** Names of networks that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_NETWORKS =
            names(36, "CONNECT_LIST_DEFINED_NETWORKS");

    /** Ids of domains that run, at most so many. */
    public static final Procedure<Integer, List<Integer>> CONNECT_LIST_DOMAINS =
            read(37, "CONNECT_LIST_DOMAINS", XdrCodec.INT, XdrCodec.list(XdrCodec.INT, MOST));

    /** Names of active networks, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NETWORKS = names(38, "CONNECT_LIST_NETWORKS");

    /** How many networks are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_NETWORKS =
            count(50, "CONNECT_NUM_OF_DEFINED_NETWORKS");

    /** How many domains run. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DOMAINS = count(51, "CONNECT_NUM_OF_DOMAINS");

    /** How many networks are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NETWORKS = count(52, "CONNECT_NUM_OF_NETWORKS");

    /** The host's name; {@code virConnectGetHostname}. */
    public static final Procedure<Nothing, String> CONNECT_GET_HOSTNAME =
            read(59, "CONNECT_GET_HOSTNAME", XdrCodec.STRING);

    /** Whether the daemon can do something; {@link Feature}. */
    public static final Procedure<Integer, Boolean> CONNECT_SUPPORTS_FEATURE =
            read(60, "CONNECT_SUPPORTS_FEATURE", XdrCodec.INT, XdrCodec.FLAG);

    /** How many storage pools are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_STORAGE_POOLS =
            count(71, "CONNECT_NUM_OF_STORAGE_POOLS");

    /** Names of active storage pools, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_STORAGE_POOLS =
            names(72, "CONNECT_LIST_STORAGE_POOLS");

    /** How many storage pools are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_STORAGE_POOLS =
            count(73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS");

    /** Names of storage pools that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_STORAGE_POOLS =
            names(74, "CONNECT_LIST_DEFINED_STORAGE_POOLS");

    /** Bytes free in some cells; {@code virNodeGetCellsFreeMemory}. */
    public static final Procedure<CellsQuery, List<Long>> NODE_GET_CELLS_FREE_MEMORY =
            read(101, "NODE_GET_CELLS_FREE_MEMORY", CellsQuery.CODEC, XdrCodec.list(XdrCodec.HYPER, 1024));

    /** Bytes free on the host; {@code virNodeGetFreeMemory}. */
    public static final Procedure<Nothing, Long> NODE_GET_FREE_MEMORY =
            read(102, "NODE_GET_FREE_MEMORY", XdrCodec.HYPER);

    /** The daemon's own URI; {@code virConnectGetURI}. */
    public static final Procedure<Nothing, String> CONNECT_GET_URI = read(110, "CONNECT_GET_URI", XdrCodec.STRING);

    /** How many devices the host has. */
    public static final Procedure<DevicesQuery, Integer> NODE_NUM_OF_DEVICES =
            read(111, "NODE_NUM_OF_DEVICES", DevicesQuery.CODEC, XdrCodec.INT);

    /** Names of the host's devices. */
    public static final Procedure<DeviceNamesQuery, List<String>> NODE_LIST_DEVICES =
            read(112, "NODE_LIST_DEVICES", DeviceNamesQuery.CODEC, XdrCodec.list(XdrCodec.STRING, 65_536));

    /** What confines guests; {@code virNodeGetSecurityModel}. */
    public static final Procedure<Nothing, SecurityModelName> NODE_GET_SECURITY_MODEL =
            read(122, "NODE_GET_SECURITY_MODEL", SecurityModelName.CODEC);

    /** How many network interfaces are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_INTERFACES = count(126, "CONNECT_NUM_OF_INTERFACES");

    /** Names of active network interfaces, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_INTERFACES =
            names(127, "CONNECT_LIST_INTERFACES");

    /** How many network interfaces are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_INTERFACES =
            count(137, "CONNECT_NUM_OF_DEFINED_INTERFACES");

    /** Names of network interfaces that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_INTERFACES =
            names(138, "CONNECT_LIST_DEFINED_INTERFACES");

    /** How many secrets there are. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_SECRETS = count(139, "CONNECT_NUM_OF_SECRETS");

    /** Uuids of secrets, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_SECRETS = names(140, "CONNECT_LIST_SECRETS");

    /** Whether nobody can listen between the daemon and its engine; {@code virConnectIsSecure}. */
    public static final Procedure<Nothing, Boolean> CONNECT_IS_SECURE = read(149, "CONNECT_IS_SECURE", XdrCodec.FLAG);

    /** The libvirt that answers, as one number; {@code virConnectGetLibVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_LIB_VERSION =
            read(157, "CONNECT_GET_LIB_VERSION", XdrCodec.HYPER);

    /** Compares a CPU with the host's; {@code virCPUCompareResult}. */
    public static final Procedure<CpuComparison, Integer> CONNECT_COMPARE_CPU =
            read(158, "CONNECT_COMPARE_CPU", CpuComparison.CODEC, XdrCodec.INT);

    /** What CPUs have in common; {@code virConnectBaselineCPU}. */
    public static final Procedure<CpuBaseline, String> CONNECT_BASELINE_CPU =
            read(162, "CONNECT_BASELINE_CPU", CpuBaseline.CODEC, XdrCodec.STRING);

    /** How many network filters there are. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NWFILTERS = count(178, "CONNECT_NUM_OF_NWFILTERS");

    /** Names of network filters, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NWFILTERS = names(179, "CONNECT_LIST_NWFILTERS");

    /** What the firmware says; {@code virConnectGetSysinfo}. */
    public static final Procedure<Integer, String> CONNECT_GET_SYSINFO =
            read(203, "CONNECT_GET_SYSINFO", XdrCodec.UINT, XdrCodec.STRING);

    /** What a CPU did; {@code virNodeGetCPUStats}. */
    public static final Procedure<CpuStatsQuery, Counters> NODE_GET_CPU_STATS =
            read(227, "NODE_GET_CPU_STATS", CpuStatsQuery.CODEC, Counters.CODEC);

    /** How memory is used; {@code virNodeGetMemoryStats}. */
    public static final Procedure<MemoryStatsQuery, Counters> NODE_GET_MEMORY_STATS =
            read(228, "NODE_GET_MEMORY_STATS", MemoryStatsQuery.CODEC, Counters.CODEC);

    /** All domains. */
    public static final Procedure<ListQuery, Listing<DomainName>> CONNECT_LIST_ALL_DOMAINS =
            listing(273, "CONNECT_LIST_ALL_DOMAINS", DomainName.CODEC);

    /** All storage pools. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_STORAGE_POOLS =
            listing(281, "CONNECT_LIST_ALL_STORAGE_POOLS", ObjectName.CODEC);

    /** All networks. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_NETWORKS =
            listing(283, "CONNECT_LIST_ALL_NETWORKS", ObjectName.CODEC);

    /** All network interfaces. */
    public static final Procedure<ListQuery, Listing<InterfaceName>> CONNECT_LIST_ALL_INTERFACES =
            listing(284, "CONNECT_LIST_ALL_INTERFACES", InterfaceName.CODEC);

    /** Names of all devices. */
    public static final Procedure<ListQuery, Listing<String>> CONNECT_LIST_ALL_NODE_DEVICES =
            read(285, "CONNECT_LIST_ALL_NODE_DEVICES", ListQuery.CODEC, Listing.codec(XdrCodec.STRING, 65_536));

    /** All network filters. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_NWFILTERS =
            listing(286, "CONNECT_LIST_ALL_NWFILTERS", ObjectName.CODEC);

    /** All secrets. */
    public static final Procedure<ListQuery, Listing<SecretName>> CONNECT_LIST_ALL_SECRETS =
            listing(287, "CONNECT_LIST_ALL_SECRETS", SecretName.CODEC);

    /** How the host shares memory; {@code virNodeGetMemoryParameters}. */
    public static final Procedure<ParametersQuery, Parameters> NODE_GET_MEMORY_PARAMETERS =
            read(289, "NODE_GET_MEMORY_PARAMETERS", ParametersQuery.CODEC, Parameters.CODEC);

    /** Which CPUs run; {@code virNodeGetCPUMap}. */
    public static final Procedure<CpuMapQuery, CpuMapReply> NODE_GET_CPU_MAP =
            read(293, "NODE_GET_CPU_MAP", CpuMapQuery.CODEC, CpuMapReply.CODEC);

    /** Names of CPU models; {@code virConnectGetCPUModelNames}. */
    public static final Procedure<CpuModelsQuery, CpuModels> CONNECT_GET_CPU_MODEL_NAMES =
            read(312, "CONNECT_GET_CPU_MODEL_NAMES", CpuModelsQuery.CODEC, CpuModels.CODEC);

    /** How many pages are free; {@code virNodeGetFreePages}. */
    public static final Procedure<FreePagesQuery, List<Long>> NODE_GET_FREE_PAGES =
            read(340, "NODE_GET_FREE_PAGES", FreePagesQuery.CODEC, XdrCodec.list(XdrCodec.HYPER, 1024));

    /** What a domain can be given; {@code virConnectGetDomainCapabilities}. */
    public static final Procedure<DomainCapabilitiesQuery, String> CONNECT_GET_DOMAIN_CAPABILITIES =
            full(342, "CONNECT_GET_DOMAIN_CAPABILITIES", DomainCapabilitiesQuery.CODEC, XdrCodec.STRING);

    /** Statistics of domains. */
    public static final Procedure<DomainStatsQuery, List<DomainStats>> CONNECT_GET_ALL_DOMAIN_STATS =
            read(344, "CONNECT_GET_ALL_DOMAIN_STATS", DomainStatsQuery.CODEC, XdrCodec.list(DomainStats.CODEC, MOST));

    /** Asks for an event when the daemon's engine is lost. */
    public static final Procedure<Nothing, Nothing> CONNECT_REGISTER_CLOSE_CALLBACK =
            read(360, "CONNECT_REGISTER_CLOSE_CALLBACK", Nothing.CODEC);

    /** Asks for it no more. */
    public static final Procedure<Nothing, Nothing> CONNECT_UNREGISTER_CLOSE_CALLBACK =
            read(361, "CONNECT_UNREGISTER_CLOSE_CALLBACK", Nothing.CODEC);

    /** What the host's memory encryption can do; {@code virNodeGetSEVInfo}. */
    public static final Procedure<ParametersQuery, Parameters> NODE_GET_SEV_INFO =
            full(395, "NODE_GET_SEV_INFO", ParametersQuery.CODEC, Parameters.CODEC);

    /** All bindings of network filters. */
    public static final Procedure<ListQuery, Listing<FilterBindingName>> CONNECT_LIST_ALL_NWFILTER_BINDINGS =
            listing(401, "CONNECT_LIST_ALL_NWFILTER_BINDINGS", FilterBindingName.CODEC);

    /** What storage pools can be made. */
    public static final Procedure<Integer, String> CONNECT_GET_STORAGE_POOL_CAPABILITIES =
            read(403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES", XdrCodec.UINT, XdrCodec.STRING);

    private Procedures() {}

    /** All of them, those of {@link LookupProcedures} and {@link EventProcedures} too. */
    public static List<Procedure<?, ?>> all() {
        List<Procedure<?, ?>> all = new ArrayList<>(ALL);
        all.addAll(LookupProcedures.all());
        all.addAll(EventProcedures.all());
        return Collections.unmodifiableList(all);
    }

    private static Procedure<Nothing, Integer> count(int number, String name) {
        return read(number, name, XdrCodec.INT);
    }

    private static Procedure<Integer, List<String>> names(int number, String name) {
        return read(number, name, XdrCodec.INT, XdrCodec.list(XdrCodec.STRING, MOST));
    }

    private static <T> Procedure<ListQuery, Listing<T>> listing(int number, String name, XdrCodec<T> object) {
        return read(number, name, ListQuery.CODEC, Listing.codec(object, MOST));
    }

    private static <R> Procedure<Nothing, R> read(int number, String name, XdrCodec<R> result) {
        return read(number, name, Nothing.CODEC, result);
    }

    private static <A, R> Procedure<A, R> read(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.READ, arguments, result));
    }

    private static <A, R> Procedure<A, R> full(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.FULL, arguments, result));
    }

    private static <A, R> Procedure<A, R> anybody(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.ANYBODY, arguments, result));
    }

    private static <A, R> Procedure<A, R> row(Procedure<A, R> row) {
        ALL.add(row);
        return row;
    }
}
