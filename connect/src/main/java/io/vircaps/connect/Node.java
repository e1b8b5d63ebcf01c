package io.vircaps.connect;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.xml.SysinfoXml;
import java.util.List;
import java.util.OptionalInt;

/**
 * The node functions of a connection, libvirt's {@code virNode…}: figures and counters of the whole host. Each call
 * reads them again. Safe for any number of threads.
 *
 * <p>A function that libvirt's driver of the engine lacks throws a {@link ConnectionException.NoFunction}, which names
 * it. Every function throws a {@link io.vircaps.model.VircapsException} where the host does not state the figure.
 */
public interface Node {
    /** The host in numbers, {@code virNodeGetInfo}. */
    default NodeInfo info() {
        throw new ConnectionException.NoFunction("virNodeGetInfo");
    }

    /** The host's name, {@code virConnectGetHostname}. */
    default String hostname() {
        throw new ConnectionException.NoFunction("virConnectGetHostname");
    }

    /** The host's CPUs and which of them are online, {@code virNodeGetCPUMap}. */
    default NodeCpuMap cpuMap() {
        throw new ConnectionException.NoFunction("virNodeGetCPUMap");
    }

    /**
     * CPU times since the host started, {@code virNodeGetCPUStats}.
     *
     * @param cpu the CPU's number, not negative; empty for the sum of all CPUs
     */
    default CpuTimes cpuStats(OptionalInt cpu) {
        throw new ConnectionException.NoFunction("virNodeGetCPUStats");
    }

    /**
     * How memory is used, {@code virNodeGetMemoryStats}.
     *
     * @param cell the cell's id, not negative; empty for the whole host
     */
    default MemoryCounters memoryStats(OptionalInt cell) {
        throw new ConnectionException.NoFunction("virNodeGetMemoryStats");
    }

    /** The node memory parameters (KSM), {@code virNodeGetMemoryParameters}. */
    default PageSharing memoryParameters() {
        throw new ConnectionException.NoFunction("virNodeGetMemoryParameters");
    }

    /**
     * Free memory: of the whole host {@code virNodeGetFreeMemory}, of a cell {@code virNodeGetCellsFreeMemory}.
     *
     * @param cell the cell's id, not negative; empty for the whole host
     */
    default MemorySize freeMemory(OptionalInt cell) {
        throw new ConnectionException.NoFunction(cell.isEmpty() ? "virNodeGetFreeMemory" : "virNodeGetCellsFreeMemory");
    }

    /**
     * Numbers of free pages, {@code virNodeGetFreePages}.
     *
     * @param cell  the cell's id, not negative; empty for the whole host
     * @param sizes page sizes, at least one
     * @return a number for each size, in their order
     */
    default List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        throw new ConnectionException.NoFunction("virNodeGetFreePages");
    }

    /** What the firmware states of the machine, {@code virConnectGetSysinfo} as typed values. */
    default Sysinfo sysinfo() {
        throw new ConnectionException.NoFunction("virConnectGetSysinfo");
    }

    /** The same as the document libvirt prints, {@code virConnectGetSysinfo}. */
    default String sysinfoXml() {
        return SysinfoXml.write(sysinfo());
    }

    /**
     * The security model that confines guests, {@code virNodeGetSecurityModel}: the first one of the capabilities
     * document without its labels; its names are empty where nothing confines guests.
     */
    default SecurityModel securityModel() {
        throw new ConnectionException.NoFunction("virNodeGetSecurityModel");
    }

    /** The security model that libvirt's drivers report of a capabilities document. */
    static SecurityModel securityModelOf(Capabilities capabilities) {
        return capabilities.host().map(Host::securityModels).orElse(List.of()).stream()
                .findFirst()
                .map(first -> new SecurityModel(first.model(), first.doi(), List.of(), Extras.NONE))
                .orElseGet(() -> new SecurityModel("", "", List.of(), Extras.NONE));
    }
}
