package io.vircaps.driver.remote;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException.NegativeNumber;
import io.vircaps.connect.CpuService;
import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.Optional;

/** A connection to an engine of a daemon. Every result is requested from the daemon; nothing is cached. */
final class RemoteConnection implements Connection {
    private static final int ALL = -1;
    private static final int KIB = 1024;

    private final Target target;
    private final Calls calls;
    private final NodeStatistics statistics;
    private final CpuService cpus;

    RemoteConnection(Target target, Calls calls, CpuService cpus) {
        this.target = target;
        this.calls = calls;
        this.statistics = new NodeStatistics(calls);
        this.cpus = cpus;
    }

    /** The URI it was opened with, as in libvirt's clients. */
    @Override
    public String uri() {
        return target.uri().toString();
    }

    @Override
    public Capabilities capabilities() {
        return CapabilitiesXml.read(capabilitiesXml());
    }

    @Override
    public String capabilitiesXml() {
        return calls.call(Procedures.CONNECT_GET_CAPABILITIES);
    }

    /** None: the protocol has no notes. */
    @Override
    public List<Note> notes() {
        return List.of();
    }

    @Override
    public List<Note> behind(Note note) {
        return List.of();
    }

    @Override
    public List<Explanation> whyNot(GuestQuery asked) {
        return List.of();
    }

    @Override
    public NodeInfo nodeInfo() {
        return calls.call(Procedures.NODE_GET_INFO);
    }

    @Override
    public String hostname() {
        return calls.call(Procedures.CONNECT_GET_HOSTNAME);
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return calls.call(Procedures.CONNECT_GET_MAX_VCPUS, domainType);
    }

    @Override
    public int maxVcpusOfDomain(Optional<String> domainType) {
        return DomainVcpus.of(this, domainType).orElseGet(() -> maxVcpus(domainType));
    }

    /** The version of {@code virConnectGetVersion}: major × 1,000,000 + minor × 1000 + micro; 0 if absent. */
    @Override
    public HypervisorVersion version() {
        String type = calls.call(Procedures.CONNECT_GET_TYPE);
        long number = calls.call(Procedures.CONNECT_GET_VERSION);
        String version = number / 1_000_000 + "." + number / 1000 % 1000 + "." + number % 1000;
        return new HypervisorVersion(type, number == 0 ? Optional.empty() : Optional.of(version));
    }

    /** All: the daemon itself reports what it does not support. */
    @Override
    public CpuSupport cpuSupport() {
        return CpuSupport.ALL;
    }

    @Override
    public Optional<CpuService> cpuService() {
        return Optional.of(cpus);
    }

    @Override
    public NodeCpuMap nodeCpuMap() {
        GetCpuMapRet reply = calls.call(Procedures.NODE_GET_CPU_MAP, new GetCpuMapArgs(true, true, 0));
        if (reply.ret() < 1) {
            throw new RemoteException.BadReply("NODE_GET_CPU_MAP", "a number of CPUs", String.valueOf(reply.ret()));
        }
        return reply.toCpuMap();
    }

    @Override
    public CpuTimes nodeCpuStats() {
        return statistics.cpuTimes(ALL);
    }

    @Override
    public CpuTimes nodeCpuStats(int cpu) {
        if (cpu < 0) {
            throw NegativeNumber.besidesAll("cpuNum", "virNodeGetCPUStats");
        }
        return statistics.cpuTimes(cpu);
    }

    @Override
    public MemoryCounters nodeMemoryStats() {
        return statistics.memory(ALL);
    }

    @Override
    public MemoryCounters nodeMemoryStats(int cell) {
        if (cell < 0) {
            throw NegativeNumber.besidesAll("cellNum", "virNodeGetMemoryStats");
        }
        return statistics.memory(cell);
    }

    @Override
    public PageSharing pageSharing() {
        return statistics.pageSharing();
    }

    @Override
    public MemorySize freeMemory() {
        return size("NODE_GET_FREE_MEMORY", calls.call(Procedures.NODE_GET_FREE_MEMORY));
    }

    @Override
    public MemorySize freeMemory(int cell) {
        if (cell < 0) {
            throw NegativeNumber.any("startCell", "virNodeGetCellsFreeMemory");
        }
        List<Long> free = calls.call(Procedures.NODE_GET_CELLS_FREE_MEMORY, new GetCellsFreeMemoryArgs(cell, 1));
        if (free.size() != 1) {
            throw new RemoteException.BadReply("NODE_GET_CELLS_FREE_MEMORY", "one cell", String.valueOf(free.size()));
        }
        return size("NODE_GET_CELLS_FREE_MEMORY", free.get(0));
    }

    private static MemorySize size(String procedure, long bytes) {
        if (bytes < 0) {
            throw new RemoteException.BadReply(procedure, "a size in bytes", Long.toUnsignedString(bytes));
        }
        return MemorySize.ofBytes(bytes);
    }

    @Override
    public List<Long> freePages(List<MemorySize> sizes) {
        return freePagesFrom(ALL, sizes);
    }

    @Override
    public List<Long> freePages(int cell, List<MemorySize> sizes) {
        if (cell < 0) {
            throw NegativeNumber.any("startCell", "virNodeGetFreePages");
        }
        return freePagesFrom(cell, sizes);
    }

    private List<Long> freePagesFrom(int cell, List<MemorySize> sizes) {
        List<Integer> kibibytes =
                sizes.stream().map(RemoteConnection::kibibytes).toList();
        List<Long> free = calls.call(Procedures.NODE_GET_FREE_PAGES, new GetFreePagesArgs(kibibytes, cell, 1, 0));
        if (free.size() != sizes.size()) {
            throw new RemoteException.BadReply(
                    "NODE_GET_FREE_PAGES", sizes.size() + " sizes", String.valueOf(free.size()));
        }
        return free;
    }

    /** The size in KiB as the protocol's {@code unsigned int}. */
    private static int kibibytes(MemorySize page) {
        long most = (1L << Integer.SIZE) - 1;
        if (page.bytes() % KIB != 0 || page.bytes() / KIB > most) {
            throw new RemoteException.BadTarget(
                    "page size: expected KiB, at most " + most + ", found " + page.bytes() + " bytes");
        }
        return (int) page.kibibytes();
    }

    @Override
    public Sysinfo sysinfo() {
        return SysinfoDocument.read(sysinfoXml());
    }

    @Override
    public String sysinfoXml() {
        return calls.call(Procedures.CONNECT_GET_SYSINFO, 0);
    }

    @Override
    public SecurityModel securityModel() {
        GetSecurityModelRet name = calls.call(Procedures.NODE_GET_SECURITY_MODEL);
        return new SecurityModel(name.model(), name.doi(), List.of(), Extras.NONE);
    }

    @Override
    public String domainCapabilitiesXml(GuestQuery asked) {
        GetDomainCapabilitiesArgs args = new GetDomainCapabilitiesArgs(
                asked.emulator(),
                asked.arch().map(Arch::name),
                asked.machine(),
                asked.domainType().map(DomainType::name),
                0);
        return calls.call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, args);
    }

    @Override
    public String storagePoolCapabilitiesXml() {
        return calls.call(Procedures.CONNECT_GET_STORAGE_POOL_CAPABILITIES, 0);
    }

    @Override
    public void close() {
        calls.close();
    }
}
