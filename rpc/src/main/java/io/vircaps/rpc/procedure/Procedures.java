package io.vircaps.rpc.procedure;

import io.vircaps.model.host.NodeInfo;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.List;
import java.util.Optional;

/**
 * The table of procedures: number, name, who may call it, arguments, result; {@code remote_protocol.x}. Each row's
 * comment names libvirt's function, or says what it is about.
 */
public final class Procedures {
    /** The highest number of libvirt 9.0.0; what lies between and is not in the table is known and not supported. */
    public static final int HIGHEST = 443;

    private static final XdrCodec<List<String>> NAMES = XdrCodec.list(XdrCodec.STRING, 16_384);

    /** How the daemon wants to be shown who asks. */
    public static final Procedure<Nothing, List<AuthType>> AUTH_LIST = new Procedure<>(
            66, "AUTH_LIST", Procedure.Access.ANYBODY, Nothing.CODEC, XdrCodec.list(AuthType.CODEC, 20));

    /** The SASL mechanisms the daemon takes, joined by commas. */
    public static final Procedure<Nothing, String> AUTH_SASL_INIT =
            new Procedure<>(67, "AUTH_SASL_INIT", Procedure.Access.ANYBODY, Nothing.CODEC, XdrCodec.STRING);

    /** Begins a proof by SASL. */
    public static final Procedure<SaslStart, SaslReply> AUTH_SASL_START =
            new Procedure<>(68, "AUTH_SASL_START", Procedure.Access.ANYBODY, SaslStart.CODEC, SaslReply.CODEC);

    /** Goes on with it. */
    public static final Procedure<SaslStep, SaslReply> AUTH_SASL_STEP =
            new Procedure<>(69, "AUTH_SASL_STEP", Procedure.Access.ANYBODY, SaslStep.CODEC, SaslReply.CODEC);

    /** Asks the system's policy. */
    public static final Procedure<Nothing, Boolean> AUTH_POLKIT =
            new Procedure<>(70, "AUTH_POLKIT", Procedure.Access.ANYBODY, Nothing.CODEC, XdrCodec.FLAG);

    /** Opens an engine; {@code virConnectOpen}. */
    public static final Procedure<ConnectOpen, Nothing> CONNECT_OPEN =
            new Procedure<>(1, "CONNECT_OPEN", Procedure.Access.READ, ConnectOpen.CODEC, Nothing.CODEC);

    /** Ends the conversation; {@code virConnectClose}. */
    public static final Procedure<Nothing, Nothing> CONNECT_CLOSE =
            new Procedure<>(2, "CONNECT_CLOSE", Procedure.Access.READ, Nothing.CODEC, Nothing.CODEC);

    /** The hypervisor's name; {@code virConnectGetType}. */
    public static final Procedure<Nothing, String> CONNECT_GET_TYPE =
            new Procedure<>(3, "CONNECT_GET_TYPE", Procedure.Access.READ, Nothing.CODEC, XdrCodec.STRING);

    /** Its version as one number; {@code virConnectGetVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_VERSION =
            new Procedure<>(4, "CONNECT_GET_VERSION", Procedure.Access.READ, Nothing.CODEC, XdrCodec.HYPER);

    /** Most virtual CPUs of a domain of a type; {@code virConnectGetMaxVcpus}. */
    public static final Procedure<Optional<String>, Integer> CONNECT_GET_MAX_VCPUS =
            new Procedure<>(5, "CONNECT_GET_MAX_VCPUS", Procedure.Access.READ, XdrCodec.OPTIONAL_STRING, XdrCodec.INT);

    /** The host in numbers; {@code virNodeGetInfo}. */
    public static final Procedure<Nothing, NodeInfo> NODE_GET_INFO = new Procedure<>(
            6,
            "NODE_GET_INFO",
            Procedure.Access.READ,
            Nothing.CODEC,
            XdrCodec.of(NodeInfoCodec::read, NodeInfoCodec::write));

    /** The document; {@code virConnectGetCapabilities}. */
    public static final Procedure<Nothing, String> CONNECT_GET_CAPABILITIES =
            new Procedure<>(7, "CONNECT_GET_CAPABILITIES", Procedure.Access.READ, Nothing.CODEC, XdrCodec.STRING);

    /** Names of domains that do not run, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_DOMAINS =
            new Procedure<>(21, "CONNECT_LIST_DEFINED_DOMAINS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** How many domains do not run. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_DOMAINS =
            new Procedure<>(25, "CONNECT_NUM_OF_DEFINED_DOMAINS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of networks that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_NETWORKS =
            new Procedure<>(36, "CONNECT_LIST_DEFINED_NETWORKS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** Ids of domains that run, at most so many. */
    public static final Procedure<Integer, List<Integer>> CONNECT_LIST_DOMAINS = new Procedure<>(
            37, "CONNECT_LIST_DOMAINS", Procedure.Access.READ, XdrCodec.INT, XdrCodec.list(XdrCodec.INT, 16_384));

    /** Names of active networks, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NETWORKS =
            new Procedure<>(38, "CONNECT_LIST_NETWORKS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** How many networks are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_NETWORKS =
            new Procedure<>(50, "CONNECT_NUM_OF_DEFINED_NETWORKS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** How many domains run. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DOMAINS =
            new Procedure<>(51, "CONNECT_NUM_OF_DOMAINS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** How many networks are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NETWORKS =
            new Procedure<>(52, "CONNECT_NUM_OF_NETWORKS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** The host's name; {@code virConnectGetHostname}. */
    public static final Procedure<Nothing, String> CONNECT_GET_HOSTNAME =
            new Procedure<>(59, "CONNECT_GET_HOSTNAME", Procedure.Access.READ, Nothing.CODEC, XdrCodec.STRING);

    /** Whether the daemon can do something; {@link Feature}. */
    public static final Procedure<Integer, Boolean> CONNECT_SUPPORTS_FEATURE =
            new Procedure<>(60, "CONNECT_SUPPORTS_FEATURE", Procedure.Access.READ, XdrCodec.INT, XdrCodec.FLAG);

    /** How many storage pools are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_STORAGE_POOLS =
            new Procedure<>(71, "CONNECT_NUM_OF_STORAGE_POOLS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of active storage pools, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_STORAGE_POOLS =
            new Procedure<>(72, "CONNECT_LIST_STORAGE_POOLS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** How many storage pools are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_STORAGE_POOLS = new Procedure<>(
            73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of storage pools that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_STORAGE_POOLS =
            new Procedure<>(74, "CONNECT_LIST_DEFINED_STORAGE_POOLS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** Bytes free in some cells; {@code virNodeGetCellsFreeMemory}. */
    public static final Procedure<CellsQuery, List<Long>> NODE_GET_CELLS_FREE_MEMORY = new Procedure<>(
            101,
            "NODE_GET_CELLS_FREE_MEMORY",
            Procedure.Access.READ,
            CellsQuery.CODEC,
            XdrCodec.list(XdrCodec.HYPER, 1024));

    /** Bytes free on the host; {@code virNodeGetFreeMemory}. */
    public static final Procedure<Nothing, Long> NODE_GET_FREE_MEMORY =
            new Procedure<>(102, "NODE_GET_FREE_MEMORY", Procedure.Access.READ, Nothing.CODEC, XdrCodec.HYPER);

    /** The daemon's own URI; {@code virConnectGetURI}. */
    public static final Procedure<Nothing, String> CONNECT_GET_URI =
            new Procedure<>(110, "CONNECT_GET_URI", Procedure.Access.READ, Nothing.CODEC, XdrCodec.STRING);

    /** How many devices the host has. */
    public static final Procedure<DevicesQuery, Integer> NODE_NUM_OF_DEVICES =
            new Procedure<>(111, "NODE_NUM_OF_DEVICES", Procedure.Access.READ, DevicesQuery.CODEC, XdrCodec.INT);

    /** Names of the host's devices. */
    public static final Procedure<DeviceNamesQuery, List<String>> NODE_LIST_DEVICES = new Procedure<>(
            112,
            "NODE_LIST_DEVICES",
            Procedure.Access.READ,
            DeviceNamesQuery.CODEC,
            XdrCodec.list(XdrCodec.STRING, 65_536));

    /** What confines guests; {@code virNodeGetSecurityModel}. */
    public static final Procedure<Nothing, SecurityModelName> NODE_GET_SECURITY_MODEL = new Procedure<>(
            122, "NODE_GET_SECURITY_MODEL", Procedure.Access.READ, Nothing.CODEC, SecurityModelName.CODEC);

    /** How many network interfaces are active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_INTERFACES =
            new Procedure<>(126, "CONNECT_NUM_OF_INTERFACES", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of active network interfaces, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_INTERFACES =
            new Procedure<>(127, "CONNECT_LIST_INTERFACES", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** How many network interfaces are not active. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_INTERFACES = new Procedure<>(
            137, "CONNECT_NUM_OF_DEFINED_INTERFACES", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of network interfaces that are not active, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_INTERFACES =
            new Procedure<>(138, "CONNECT_LIST_DEFINED_INTERFACES", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** How many secrets there are. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_SECRETS =
            new Procedure<>(139, "CONNECT_NUM_OF_SECRETS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Uuids of secrets, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_SECRETS =
            new Procedure<>(140, "CONNECT_LIST_SECRETS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** Whether nobody can listen between the daemon and its engine; {@code virConnectIsSecure}. */
    public static final Procedure<Nothing, Boolean> CONNECT_IS_SECURE =
            new Procedure<>(149, "CONNECT_IS_SECURE", Procedure.Access.READ, Nothing.CODEC, XdrCodec.FLAG);

    /** The libvirt that answers, as one number; {@code virConnectGetLibVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_LIB_VERSION =
            new Procedure<>(157, "CONNECT_GET_LIB_VERSION", Procedure.Access.READ, Nothing.CODEC, XdrCodec.HYPER);

    /** Compares a CPU with the host's; {@code virCPUCompareResult}. */
    public static final Procedure<CpuComparison, Integer> CONNECT_COMPARE_CPU =
            new Procedure<>(158, "CONNECT_COMPARE_CPU", Procedure.Access.READ, CpuComparison.CODEC, XdrCodec.INT);

    /** What CPUs have in common; {@code virConnectBaselineCPU}. */
    public static final Procedure<CpuBaseline, String> CONNECT_BASELINE_CPU =
            new Procedure<>(162, "CONNECT_BASELINE_CPU", Procedure.Access.READ, CpuBaseline.CODEC, XdrCodec.STRING);

    /** How many network filters there are. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NWFILTERS =
            new Procedure<>(178, "CONNECT_NUM_OF_NWFILTERS", Procedure.Access.READ, Nothing.CODEC, XdrCodec.INT);

    /** Names of network filters, at most so many. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NWFILTERS =
            new Procedure<>(179, "CONNECT_LIST_NWFILTERS", Procedure.Access.READ, XdrCodec.INT, NAMES);

    /** What the firmware says; {@code virConnectGetSysinfo}. */
    public static final Procedure<Integer, String> CONNECT_GET_SYSINFO =
            new Procedure<>(203, "CONNECT_GET_SYSINFO", Procedure.Access.READ, XdrCodec.UINT, XdrCodec.STRING);

    /** What a CPU did; {@code virNodeGetCPUStats}. */
    public static final Procedure<CpuStatsQuery, Counters> NODE_GET_CPU_STATS =
            new Procedure<>(227, "NODE_GET_CPU_STATS", Procedure.Access.READ, CpuStatsQuery.CODEC, Counters.CODEC);

    /** How memory is used; {@code virNodeGetMemoryStats}. */
    public static final Procedure<MemoryStatsQuery, Counters> NODE_GET_MEMORY_STATS = new Procedure<>(
            228, "NODE_GET_MEMORY_STATS", Procedure.Access.READ, MemoryStatsQuery.CODEC, Counters.CODEC);

    /** All domains. */
    public static final Procedure<ListQuery, Listing<DomainName>> CONNECT_LIST_ALL_DOMAINS = new Procedure<>(
            273,
            "CONNECT_LIST_ALL_DOMAINS",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(DomainName.CODEC, 16_384));

    /** All storage pools. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_STORAGE_POOLS = new Procedure<>(
            281,
            "CONNECT_LIST_ALL_STORAGE_POOLS",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(ObjectName.CODEC, 16_384));

    /** All networks. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_NETWORKS = new Procedure<>(
            283,
            "CONNECT_LIST_ALL_NETWORKS",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(ObjectName.CODEC, 16_384));

    /** All network interfaces. */
    public static final Procedure<ListQuery, Listing<InterfaceName>> CONNECT_LIST_ALL_INTERFACES = new Procedure<>(
            284,
            "CONNECT_LIST_ALL_INTERFACES",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(InterfaceName.CODEC, 16_384));

    /** Names of all devices. */
    public static final Procedure<ListQuery, Listing<String>> CONNECT_LIST_ALL_NODE_DEVICES = new Procedure<>(
            285,
            "CONNECT_LIST_ALL_NODE_DEVICES",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(XdrCodec.STRING, 65_536));

    /** All network filters. */
    public static final Procedure<ListQuery, Listing<ObjectName>> CONNECT_LIST_ALL_NWFILTERS = new Procedure<>(
            286,
            "CONNECT_LIST_ALL_NWFILTERS",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(ObjectName.CODEC, 16_384));

    /** All secrets. */
    public static final Procedure<ListQuery, Listing<SecretName>> CONNECT_LIST_ALL_SECRETS = new Procedure<>(
            287,
            "CONNECT_LIST_ALL_SECRETS",
            Procedure.Access.READ,
            ListQuery.CODEC,
            Listing.codec(SecretName.CODEC, 16_384));

    /** How the host shares memory; {@code virNodeGetMemoryParameters}. */
    public static final Procedure<ParametersQuery, Parameters> NODE_GET_MEMORY_PARAMETERS = new Procedure<>(
            289, "NODE_GET_MEMORY_PARAMETERS", Procedure.Access.READ, ParametersQuery.CODEC, Parameters.CODEC);

    /** Which CPUs run; {@code virNodeGetCPUMap}. */
    public static final Procedure<CpuMapQuery, CpuMapReply> NODE_GET_CPU_MAP =
            new Procedure<>(293, "NODE_GET_CPU_MAP", Procedure.Access.READ, CpuMapQuery.CODEC, CpuMapReply.CODEC);

    /** Names of CPU models; {@code virConnectGetCPUModelNames}. */
    public static final Procedure<CpuModelsQuery, CpuModels> CONNECT_GET_CPU_MODEL_NAMES = new Procedure<>(
            312, "CONNECT_GET_CPU_MODEL_NAMES", Procedure.Access.READ, CpuModelsQuery.CODEC, CpuModels.CODEC);

    /** How many pages are free; {@code virNodeGetFreePages}. */
    public static final Procedure<FreePagesQuery, List<Long>> NODE_GET_FREE_PAGES = new Procedure<>(
            340,
            "NODE_GET_FREE_PAGES",
            Procedure.Access.READ,
            FreePagesQuery.CODEC,
            XdrCodec.list(XdrCodec.HYPER, 1024));

    /** What a domain can be given; {@code virConnectGetDomainCapabilities}. */
    public static final Procedure<DomainCapabilitiesQuery, String> CONNECT_GET_DOMAIN_CAPABILITIES = new Procedure<>(
            342,
            "CONNECT_GET_DOMAIN_CAPABILITIES",
            Procedure.Access.FULL,
            DomainCapabilitiesQuery.CODEC,
            XdrCodec.STRING);

    /** Statistics of domains. */
    public static final Procedure<DomainStatsQuery, List<DomainStats>> CONNECT_GET_ALL_DOMAIN_STATS = new Procedure<>(
            344,
            "CONNECT_GET_ALL_DOMAIN_STATS",
            Procedure.Access.READ,
            DomainStatsQuery.CODEC,
            XdrCodec.list(DomainStats.CODEC, 16_384));

    /** Asks for an event when the daemon's engine is lost. */
    public static final Procedure<Nothing, Nothing> CONNECT_REGISTER_CLOSE_CALLBACK = new Procedure<>(
            360, "CONNECT_REGISTER_CLOSE_CALLBACK", Procedure.Access.READ, Nothing.CODEC, Nothing.CODEC);

    /** Asks for it no more. */
    public static final Procedure<Nothing, Nothing> CONNECT_UNREGISTER_CLOSE_CALLBACK = new Procedure<>(
            361, "CONNECT_UNREGISTER_CLOSE_CALLBACK", Procedure.Access.READ, Nothing.CODEC, Nothing.CODEC);

    /** Compares a CPU with what a hypervisor can give. */
    public static final Procedure<HypervisorCpuComparison, Integer> CONNECT_COMPARE_HYPERVISOR_CPU = new Procedure<>(
            393, "CONNECT_COMPARE_HYPERVISOR_CPU", Procedure.Access.FULL, HypervisorCpuComparison.CODEC, XdrCodec.INT);

    /** What CPUs have in common with a hypervisor's. */
    public static final Procedure<HypervisorCpuBaseline, String> CONNECT_BASELINE_HYPERVISOR_CPU = new Procedure<>(
            394,
            "CONNECT_BASELINE_HYPERVISOR_CPU",
            Procedure.Access.FULL,
            HypervisorCpuBaseline.CODEC,
            XdrCodec.STRING);

    /** What the host's memory encryption can do; {@code virNodeGetSEVInfo}. */
    public static final Procedure<ParametersQuery, Parameters> NODE_GET_SEV_INFO =
            new Procedure<>(395, "NODE_GET_SEV_INFO", Procedure.Access.FULL, ParametersQuery.CODEC, Parameters.CODEC);

    /** All bindings of network filters. */
    public static final Procedure<ListQuery, Listing<FilterBindingName>> CONNECT_LIST_ALL_NWFILTER_BINDINGS =
            new Procedure<>(
                    401,
                    "CONNECT_LIST_ALL_NWFILTER_BINDINGS",
                    Procedure.Access.READ,
                    ListQuery.CODEC,
                    Listing.codec(FilterBindingName.CODEC, 16_384));

    /** What storage pools can be made. */
    public static final Procedure<Integer, String> CONNECT_GET_STORAGE_POOL_CAPABILITIES = new Procedure<>(
            403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES", Procedure.Access.READ, XdrCodec.UINT, XdrCodec.STRING);

    /** Says on whose behalf a daemon asks another. */
    public static final Procedure<Identity, Nothing> CONNECT_SET_IDENTITY =
            new Procedure<>(419, "CONNECT_SET_IDENTITY", Procedure.Access.FULL, Identity.CODEC, Nothing.CODEC);

    private static final List<Procedure<?, ?>> ALL = List.of(
            AUTH_LIST,
            AUTH_SASL_INIT,
            AUTH_SASL_START,
            AUTH_SASL_STEP,
            AUTH_POLKIT,
            CONNECT_OPEN,
            CONNECT_CLOSE,
            CONNECT_GET_TYPE,
            CONNECT_GET_VERSION,
            CONNECT_GET_MAX_VCPUS,
            NODE_GET_INFO,
            CONNECT_GET_CAPABILITIES,
            CONNECT_LIST_DEFINED_DOMAINS,
            CONNECT_NUM_OF_DEFINED_DOMAINS,
            CONNECT_LIST_DEFINED_NETWORKS,
            CONNECT_LIST_DOMAINS,
            CONNECT_LIST_NETWORKS,
            CONNECT_NUM_OF_DEFINED_NETWORKS,
            CONNECT_NUM_OF_DOMAINS,
            CONNECT_NUM_OF_NETWORKS,
            CONNECT_GET_HOSTNAME,
            CONNECT_SUPPORTS_FEATURE,
            CONNECT_NUM_OF_STORAGE_POOLS,
            CONNECT_LIST_STORAGE_POOLS,
            CONNECT_NUM_OF_DEFINED_STORAGE_POOLS,
            CONNECT_LIST_DEFINED_STORAGE_POOLS,
            NODE_GET_CELLS_FREE_MEMORY,
            NODE_GET_FREE_MEMORY,
            CONNECT_GET_URI,
            NODE_NUM_OF_DEVICES,
            NODE_LIST_DEVICES,
            NODE_GET_SECURITY_MODEL,
            CONNECT_NUM_OF_INTERFACES,
            CONNECT_LIST_INTERFACES,
            CONNECT_NUM_OF_DEFINED_INTERFACES,
            CONNECT_LIST_DEFINED_INTERFACES,
            CONNECT_NUM_OF_SECRETS,
            CONNECT_LIST_SECRETS,
            CONNECT_IS_SECURE,
            CONNECT_GET_LIB_VERSION,
            CONNECT_COMPARE_CPU,
            CONNECT_BASELINE_CPU,
            CONNECT_NUM_OF_NWFILTERS,
            CONNECT_LIST_NWFILTERS,
            CONNECT_GET_SYSINFO,
            NODE_GET_CPU_STATS,
            NODE_GET_MEMORY_STATS,
            CONNECT_LIST_ALL_DOMAINS,
            CONNECT_LIST_ALL_STORAGE_POOLS,
            CONNECT_LIST_ALL_NETWORKS,
            CONNECT_LIST_ALL_INTERFACES,
            CONNECT_LIST_ALL_NODE_DEVICES,
            CONNECT_LIST_ALL_NWFILTERS,
            CONNECT_LIST_ALL_SECRETS,
            NODE_GET_MEMORY_PARAMETERS,
            NODE_GET_CPU_MAP,
            CONNECT_GET_CPU_MODEL_NAMES,
            NODE_GET_FREE_PAGES,
            CONNECT_GET_DOMAIN_CAPABILITIES,
            CONNECT_GET_ALL_DOMAIN_STATS,
            CONNECT_REGISTER_CLOSE_CALLBACK,
            CONNECT_UNREGISTER_CLOSE_CALLBACK,
            CONNECT_COMPARE_HYPERVISOR_CPU,
            CONNECT_BASELINE_HYPERVISOR_CPU,
            NODE_GET_SEV_INFO,
            CONNECT_LIST_ALL_NWFILTER_BINDINGS,
            CONNECT_GET_STORAGE_POOL_CAPABILITIES,
            CONNECT_SET_IDENTITY);

    private Procedures() {}

    /** All of them. */
    public static List<Procedure<?, ?>> all() {
        return ALL;
    }
}
