package io.vircaps.host.node;

import io.vircaps.connect.Node;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.HostView;
import io.vircaps.host.HostnameProbe;
import io.vircaps.host.cpu.NodeInfoProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.smbios.SysinfoException;
import io.vircaps.smbios.SysinfoProbe;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The node functions of an engine that runs on the Linux kernel of its host: {@code virhostcpu.c},
 * {@code virhostmem.c}.
 */
public final class LinuxNode implements Node {
    private final HostView view;
    private final HostSource host;
    private final boolean privileged;
    private final Supplier<Capabilities> capabilities;

    /**
     * The node functions of a host.
     *
     * @param view         the host
     * @param privileged   whether the engine's daemon is the system's, which alone reads the firmware's tables
     * @param capabilities the current document
     */
    public LinuxNode(HostView view, boolean privileged, Supplier<Capabilities> capabilities) {
        this.view = view;
        this.host = view.source();
        this.privileged = privileged;
        this.capabilities = capabilities;
    }

    @Override
    public NodeInfo info() {
        return new NodeInfoProbe(view).nodeInfo();
    }

    @Override
    public String hostname() {
        return HostnameProbe.probe(host);
    }

    @Override
    public NodeCpuMap cpuMap() {
        return new NodeCpuProbe(host.files()).map();
    }

    @Override
    public CpuTimes cpuStats(OptionalInt cpu) {
        return new NodeCpuProbe(host.files()).times(cpu);
    }

    @Override
    public MemoryCounters memoryStats(OptionalInt cell) {
        return new NodeMemoryProbe(view).counters(cell);
    }

    @Override
    public PageSharing memoryParameters() {
        return PageSharingProbe.of(host.files());
    }

    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        NodeMemoryProbe memory = new NodeMemoryProbe(view);
        return cell.isEmpty() ? memory.free() : memory.free(cell.getAsInt());
    }

    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        return new NodeMemoryProbe(view).freePages(cell, sizes);
    }

    @Override
    public Sysinfo sysinfo() {
        if (!privileged) {
            throw SysinfoException.notAvailable();
        }
        return new SysinfoProbe(host, ArchProbe.named(host.facts())).sysinfo();
    }

    @Override
    public SecurityModel securityModel() {
        return Node.securityModelOf(capabilities.get());
    }
}
