package io.vircaps.rpc.protocol;

import io.vircaps.model.host.NodeInfo;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.AuthMessages.SaslStartArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.protocol.ConnectMessages.DomainStatsRecord;
import io.vircaps.rpc.protocol.ConnectMessages.GetAllDomainStatsArgs;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesArgs;
import io.vircaps.rpc.protocol.CpuMessages.GetModelNamesRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.ListDevicesArgs;
import io.vircaps.rpc.protocol.NodeMessages.NumOfDevicesArgs;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.FilterBinding;
import io.vircaps.rpc.protocol.RemoteObjects.HostInterface;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.RemoteObjects.Secret;
import io.vircaps.rpc.xdr.XdrCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The table of procedures of {@code remote_protocol.x}: number, name, access, arguments, result. Lookups and event
 * registrations have tables of their own: {@link LookupProcedures}, {@link EventProcedures}.
 */
public final class Procedures {
    /** Highest number of libvirt 9.0.0; lower numbers missing here are unsupported procedures. */
    public static final int HIGHEST = 443;

    /** Most objects in one result; {@code REMOTE_DOMAIN_LIST_MAX}, {@code REMOTE_NETWORK_LIST_MAX} and so on. */
    private static final int LIST_MAX = 16_384;

    private static final List<Procedure<?, ?>> ALL = new ArrayList<>();

    /** The authentication methods that the daemon accepts. */
    public static final Procedure<Nothing, List<AuthType>> AUTH_LIST =
            unauthenticated(66, "AUTH_LIST", Nothing.CODEC, XdrCodec.list(AuthType.CODEC, 20));

    /** The SASL mechanisms that the daemon offers, joined by commas. */
    public static final Procedure<Nothing, String> AUTH_SASL_INIT =
            unauthenticated(67, "AUTH_SASL_INIT", Nothing.CODEC, XdrCodec.STRING);

    /** Starts a SASL exchange. */
    public static final Procedure<SaslStartArgs, SaslStepRet> AUTH_SASL_START =
            unauthenticated(68, "AUTH_SASL_START", SaslStartArgs.CODEC, SaslStepRet.CODEC);

    /** Continues a SASL exchange. */
    public static final Procedure<SaslStepArgs, SaslStepRet> AUTH_SASL_STEP =
            unauthenticated(69, "AUTH_SASL_STEP", SaslStepArgs.CODEC, SaslStepRet.CODEC);

    /** Authenticates by polkit. */
    public static final Procedure<Nothing, Boolean> AUTH_POLKIT =
            unauthenticated(70, "AUTH_POLKIT", Nothing.CODEC, XdrCodec.FLAG);

    /** Opens a connection to an engine; {@code virConnectOpen}. */
    public static final Procedure<OpenArgs, Nothing> CONNECT_OPEN =
            readOnly(1, "CONNECT_OPEN", OpenArgs.CODEC, Nothing.CODEC);

    /** Closes the connection; {@code virConnectClose}. */
    public static final Procedure<Nothing, Nothing> CONNECT_CLOSE = readOnly(2, "CONNECT_CLOSE", Nothing.CODEC);

    /** The hypervisor's name; {@code virConnectGetType}. */
    public static final Procedure<Nothing, String> CONNECT_GET_TYPE = readOnly(3, "CONNECT_GET_TYPE", XdrCodec.STRING);

    /** The hypervisor's version as one number; {@code virConnectGetVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_VERSION =
            readOnly(4, "CONNECT_GET_VERSION", XdrCodec.HYPER);

    /** Most virtual CPUs of a domain of a type; {@code virConnectGetMaxVcpus}. */
    public static final Procedure<Optional<String>, Integer> CONNECT_GET_MAX_VCPUS =
            readOnly(5, "CONNECT_GET_MAX_VCPUS", XdrCodec.OPTIONAL_STRING, XdrCodec.INT);

    /** CPU model, memory and CPU topology of the node; {@code virNodeGetInfo}. */
    public static final Procedure<Nothing, NodeInfo> NODE_GET_INFO =
            readOnly(6, "NODE_GET_INFO", NodeMessages.GET_INFO_RET);

    /** The capabilities document; {@code virConnectGetCapabilities}. */
    public static final Procedure<Nothing, String> CONNECT_GET_CAPABILITIES =
            readOnly(7, "CONNECT_GET_CAPABILITIES", XdrCodec.STRING);

    /** Names of inactive domains; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_DOMAINS =
            names(21, "CONNECT_LIST_DEFINED_DOMAINS");

    /** Number of inactive domains. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_DOMAINS =
            count(25, "CONNECT_NUM_OF_DEFINED_DOMAINS");

    /** Names of inactive networks; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_NETWORKS =
            names(36, "CONNECT_LIST_DEFINED_NETWORKS");

    /** Ids of running domains; the argument is the most ids to report. */
    public static final Procedure<Integer, List<Integer>> CONNECT_LIST_DOMAINS =
            readOnly(37, "CONNECT_LIST_DOMAINS", XdrCodec.INT, XdrCodec.list(XdrCodec.INT, LIST_MAX));

    /** Names of active networks; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NETWORKS = names(38, "CONNECT_LIST_NETWORKS");

    /** Number of inactive networks. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_NETWORKS =
            count(50, "CONNECT_NUM_OF_DEFINED_NETWORKS");

    /** Number of running domains. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DOMAINS = count(51, "CONNECT_NUM_OF_DOMAINS");

    /** Number of active networks. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NETWORKS = count(52, "CONNECT_NUM_OF_NETWORKS");

    /** The host's name; {@code virConnectGetHostname}. */
    public static final Procedure<Nothing, String> CONNECT_GET_HOSTNAME =
            readOnly(59, "CONNECT_GET_HOSTNAME", XdrCodec.STRING);

    /** Whether the daemon has a {@link Feature}. */
    public static final Procedure<Integer, Boolean> CONNECT_SUPPORTS_FEATURE =
            readOnly(60, "CONNECT_SUPPORTS_FEATURE", XdrCodec.INT, XdrCodec.FLAG);

    /** Number of active storage pools. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_STORAGE_POOLS =
            count(71, "CONNECT_NUM_OF_STORAGE_POOLS");

    /** Names of active storage pools; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_STORAGE_POOLS =
            names(72, "CONNECT_LIST_STORAGE_POOLS");

    /** Number of inactive storage pools. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_STORAGE_POOLS =
            count(73, "CONNECT_NUM_OF_DEFINED_STORAGE_POOLS");

    /** Names of inactive storage pools; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_STORAGE_POOLS =
            names(74, "CONNECT_LIST_DEFINED_STORAGE_POOLS");

    /** Free memory of cells in bytes; {@code virNodeGetCellsFreeMemory}. */
    public static final Procedure<GetCellsFreeMemoryArgs, List<Long>> NODE_GET_CELLS_FREE_MEMORY = readOnly(
            101, "NODE_GET_CELLS_FREE_MEMORY", GetCellsFreeMemoryArgs.CODEC, XdrCodec.list(XdrCodec.HYPER, 1024));

    /** Free memory of the node in bytes; {@code virNodeGetFreeMemory}. */
    public static final Procedure<Nothing, Long> NODE_GET_FREE_MEMORY =
            readOnly(102, "NODE_GET_FREE_MEMORY", XdrCodec.HYPER);

    /** URI of the connection, as the daemon names it; {@code virConnectGetURI}. */
    public static final Procedure<Nothing, String> CONNECT_GET_URI = readOnly(110, "CONNECT_GET_URI", XdrCodec.STRING);

    /** Number of host devices; {@code virNodeNumOfDevices}. */
    public static final Procedure<NumOfDevicesArgs, Integer> NODE_NUM_OF_DEVICES =
            readOnly(111, "NODE_NUM_OF_DEVICES", NumOfDevicesArgs.CODEC, XdrCodec.INT);

    /** Names of host devices; {@code virNodeListDevices}. */
    public static final Procedure<ListDevicesArgs, List<String>> NODE_LIST_DEVICES =
            readOnly(112, "NODE_LIST_DEVICES", ListDevicesArgs.CODEC, XdrCodec.list(XdrCodec.STRING, 65_536));

    /** The security model that confines guests; {@code virNodeGetSecurityModel}. */
    public static final Procedure<Nothing, GetSecurityModelRet> NODE_GET_SECURITY_MODEL =
            readOnly(122, "NODE_GET_SECURITY_MODEL", GetSecurityModelRet.CODEC);

    /** Number of active network interfaces. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_INTERFACES = count(126, "CONNECT_NUM_OF_INTERFACES");

    /** Names of active network interfaces; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_INTERFACES =
            names(127, "CONNECT_LIST_INTERFACES");

    /** Number of inactive network interfaces. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_DEFINED_INTERFACES =
            count(137, "CONNECT_NUM_OF_DEFINED_INTERFACES");

    /** Names of inactive network interfaces; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_DEFINED_INTERFACES =
            names(138, "CONNECT_LIST_DEFINED_INTERFACES");

    /** Number of secrets. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_SECRETS = count(139, "CONNECT_NUM_OF_SECRETS");

    /** UUIDs of secrets; the argument is the most to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_SECRETS = names(140, "CONNECT_LIST_SECRETS");

    /** Whether the link between the daemon and its engine is encrypted or local; {@code virConnectIsSecure}. */
    public static final Procedure<Nothing, Boolean> CONNECT_IS_SECURE =
            readOnly(149, "CONNECT_IS_SECURE", XdrCodec.FLAG);

    /** The libvirt release of the daemon as one number; {@code virConnectGetLibVersion}. */
    public static final Procedure<Nothing, Long> CONNECT_GET_LIB_VERSION =
            readOnly(157, "CONNECT_GET_LIB_VERSION", XdrCodec.HYPER);

    /** Compares a CPU with the host CPU; {@code virConnectCompareCPU}. The result is a {@code virCPUCompareResult}. */
    public static final Procedure<CompareArgs, Integer> CONNECT_COMPARE_CPU =
            readOnly(158, "CONNECT_COMPARE_CPU", CompareArgs.CODEC, XdrCodec.INT);

    /** The baseline of CPUs; {@code virConnectBaselineCPU}. */
    public static final Procedure<BaselineArgs, String> CONNECT_BASELINE_CPU =
            readOnly(162, "CONNECT_BASELINE_CPU", BaselineArgs.CODEC, XdrCodec.STRING);

    /** Number of network filters. */
    public static final Procedure<Nothing, Integer> CONNECT_NUM_OF_NWFILTERS = count(178, "CONNECT_NUM_OF_NWFILTERS");

    /** Names of network filters; the argument is the most names to report. */
    public static final Procedure<Integer, List<String>> CONNECT_LIST_NWFILTERS = names(179, "CONNECT_LIST_NWFILTERS");

    /** The sysinfo document; {@code virConnectGetSysinfo}. */
    public static final Procedure<Integer, String> CONNECT_GET_SYSINFO =
            readOnly(203, "CONNECT_GET_SYSINFO", XdrCodec.UINT, XdrCodec.STRING);

    /** CPU times; {@code virNodeGetCPUStats}. */
    public static final Procedure<GetCpuStatsArgs, GetStatsRet> NODE_GET_CPU_STATS =
            readOnly(227, "NODE_GET_CPU_STATS", GetCpuStatsArgs.CODEC, GetStatsRet.CODEC);

    /** Memory statistics; {@code virNodeGetMemoryStats}. */
    public static final Procedure<GetMemoryStatsArgs, GetStatsRet> NODE_GET_MEMORY_STATS =
            readOnly(228, "NODE_GET_MEMORY_STATS", GetMemoryStatsArgs.CODEC, GetStatsRet.CODEC);

    /** All domains; {@code virConnectListAllDomains}. */
    public static final Procedure<ListAllArgs, ListAllRet<Domain>> CONNECT_LIST_ALL_DOMAINS =
            listing(273, "CONNECT_LIST_ALL_DOMAINS", Domain.CODEC);

    /** All storage pools. */
    public static final Procedure<ListAllArgs, ListAllRet<NamedObject>> CONNECT_LIST_ALL_STORAGE_POOLS =
            listing(281, "CONNECT_LIST_ALL_STORAGE_POOLS", NamedObject.CODEC);

    /** All networks. */
    public static final Procedure<ListAllArgs, ListAllRet<NamedObject>> CONNECT_LIST_ALL_NETWORKS =
            listing(283, "CONNECT_LIST_ALL_NETWORKS", NamedObject.CODEC);

    /** All network interfaces. */
    public static final Procedure<ListAllArgs, ListAllRet<HostInterface>> CONNECT_LIST_ALL_INTERFACES =
            listing(284, "CONNECT_LIST_ALL_INTERFACES", HostInterface.CODEC);

    /** Names of all devices. */
    public static final Procedure<ListAllArgs, ListAllRet<String>> CONNECT_LIST_ALL_NODE_DEVICES = readOnly(
            285, "CONNECT_LIST_ALL_NODE_DEVICES", ListAllArgs.CODEC, ListAllRet.codec(XdrCodec.STRING, 65_536));

    /** All network filters. */
    public static final Procedure<ListAllArgs, ListAllRet<NamedObject>> CONNECT_LIST_ALL_NWFILTERS =
            listing(286, "CONNECT_LIST_ALL_NWFILTERS", NamedObject.CODEC);

    /** All secrets. */
    public static final Procedure<ListAllArgs, ListAllRet<Secret>> CONNECT_LIST_ALL_SECRETS =
            listing(287, "CONNECT_LIST_ALL_SECRETS", Secret.CODEC);

    /** Node memory parameters (KSM); {@code virNodeGetMemoryParameters}. */
    public static final Procedure<GetParametersArgs, GetParametersRet> NODE_GET_MEMORY_PARAMETERS =
            readOnly(289, "NODE_GET_MEMORY_PARAMETERS", GetParametersArgs.CODEC, GetParametersRet.CODEC);

    /** The online CPUs; {@code virNodeGetCPUMap}. */
    public static final Procedure<GetCpuMapArgs, GetCpuMapRet> NODE_GET_CPU_MAP =
            readOnly(293, "NODE_GET_CPU_MAP", GetCpuMapArgs.CODEC, GetCpuMapRet.CODEC);

    /** Names of CPU models; {@code virConnectGetCPUModelNames}. */
    public static final Procedure<GetModelNamesArgs, GetModelNamesRet> CONNECT_GET_CPU_MODEL_NAMES =
            readOnly(312, "CONNECT_GET_CPU_MODEL_NAMES", GetModelNamesArgs.CODEC, GetModelNamesRet.CODEC);

    /** Numbers of free pages; {@code virNodeGetFreePages}. */
    public static final Procedure<GetFreePagesArgs, List<Long>> NODE_GET_FREE_PAGES =
            readOnly(340, "NODE_GET_FREE_PAGES", GetFreePagesArgs.CODEC, XdrCodec.list(XdrCodec.HYPER, 1024));

    /** The domain capabilities document; {@code virConnectGetDomainCapabilities}. */
    public static final Procedure<GetDomainCapabilitiesArgs, String> CONNECT_GET_DOMAIN_CAPABILITIES =
            readWrite(342, "CONNECT_GET_DOMAIN_CAPABILITIES", GetDomainCapabilitiesArgs.CODEC, XdrCodec.STRING);

    /** Statistics of domains; {@code virConnectGetAllDomainStats}. */
    public static final Procedure<GetAllDomainStatsArgs, List<DomainStatsRecord>> CONNECT_GET_ALL_DOMAIN_STATS =
            readOnly(
                    344,
                    "CONNECT_GET_ALL_DOMAIN_STATS",
                    GetAllDomainStatsArgs.CODEC,
                    XdrCodec.list(DomainStatsRecord.CODEC, LIST_MAX));

    /** Registers for the event that the connection to the engine is lost. */
    public static final Procedure<Nothing, Nothing> CONNECT_REGISTER_CLOSE_CALLBACK =
            readOnly(360, "CONNECT_REGISTER_CLOSE_CALLBACK", Nothing.CODEC);

    /** Deregisters from that event. */
    public static final Procedure<Nothing, Nothing> CONNECT_UNREGISTER_CLOSE_CALLBACK =
            readOnly(361, "CONNECT_UNREGISTER_CLOSE_CALLBACK", Nothing.CODEC);

    /** AMD SEV of the node; {@code virNodeGetSEVInfo}. */
    public static final Procedure<GetParametersArgs, GetParametersRet> NODE_GET_SEV_INFO =
            readWrite(395, "NODE_GET_SEV_INFO", GetParametersArgs.CODEC, GetParametersRet.CODEC);

    /** All bindings of network filters. */
    public static final Procedure<ListAllArgs, ListAllRet<FilterBinding>> CONNECT_LIST_ALL_NWFILTER_BINDINGS =
            listing(401, "CONNECT_LIST_ALL_NWFILTER_BINDINGS", FilterBinding.CODEC);

    /** The storage pool capabilities document; {@code virConnectGetStoragePoolCapabilities}. */
    public static final Procedure<Integer, String> CONNECT_GET_STORAGE_POOL_CAPABILITIES =
            readOnly(403, "CONNECT_GET_STORAGE_POOL_CAPABILITIES", XdrCodec.UINT, XdrCodec.STRING);

    private Procedures() {}

    /** All procedures, including {@link LookupProcedures} and {@link EventProcedures}. */
    public static List<Procedure<?, ?>> all() {
        List<Procedure<?, ?>> all = new ArrayList<>(ALL);
        all.addAll(LookupProcedures.all());
        all.addAll(EventProcedures.all());
        return Collections.unmodifiableList(all);
    }

    private static Procedure<Nothing, Integer> count(int number, String name) {
        return readOnly(number, name, XdrCodec.INT);
    }

    private static Procedure<Integer, List<String>> names(int number, String name) {
        return readOnly(number, name, XdrCodec.INT, XdrCodec.list(XdrCodec.STRING, LIST_MAX));
    }

    private static <T> Procedure<ListAllArgs, ListAllRet<T>> listing(int number, String name, XdrCodec<T> object) {
        return readOnly(number, name, ListAllArgs.CODEC, ListAllRet.codec(object, LIST_MAX));
    }

    private static <R> Procedure<Nothing, R> readOnly(int number, String name, XdrCodec<R> result) {
        return readOnly(number, name, Nothing.CODEC, result);
    }

    private static <A, R> Procedure<A, R> readOnly(int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.READ_ONLY, arguments, result));
    }

    private static <A, R> Procedure<A, R> readWrite(
            int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.READ_WRITE, arguments, result));
    }

    private static <A, R> Procedure<A, R> unauthenticated(
            int number, String name, XdrCodec<A> arguments, XdrCodec<R> result) {
        return row(new Procedure<>(number, name, Procedure.Access.UNAUTHENTICATED, arguments, result));
    }

    private static <A, R> Procedure<A, R> row(Procedure<A, R> row) {
        ALL.add(row);
        return row;
    }
}
