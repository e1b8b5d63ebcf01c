package io.vircaps.connect;

import io.vircaps.connect.ConnectionException.InvalidNumber;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * A node whose arguments are checked first: a number that the function does not accept is refused with libvirt's message
 * before the node is called.
 */
public final class CheckedNode implements Node {
    private final Supplier<Node> node;

    /**
     * Checks before a node.
     *
     * @param node called for each function; may throw where the connection is closed
     */
    public CheckedNode(Supplier<Node> node) {
        this.node = node;
    }

    @Override
    public NodeInfo info() {
        return node.get().info();
    }

    @Override
    public String hostname() {
        return node.get().hostname();
    }

    @Override
    public NodeCpuMap cpuMap() {
        return node.get().cpuMap();
    }

    @Override
    public CpuTimes cpuStats(OptionalInt cpu) {
        if (isNegative(cpu)) {
            throw InvalidNumber.besidesAll("cpuNum", "virNodeGetCPUStats");
        }
        return node.get().cpuStats(cpu);
    }

    @Override
    public MemoryCounters memoryStats(OptionalInt cell) {
        if (isNegative(cell)) {
            throw InvalidNumber.besidesAll("cellNum", "virNodeGetMemoryStats");
        }
        return node.get().memoryStats(cell);
    }

    @Override
    public PageSharing memoryParameters() {
        return node.get().memoryParameters();
    }

    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        if (isNegative(cell)) {
            throw InvalidNumber.negative("startCell", "virNodeGetCellsFreeMemory");
        }
        return node.get().freeMemory(cell);
    }

    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        if (isNegative(cell)) {
            throw InvalidNumber.negative("startCell", "virNodeGetFreePages");
        }
        if (sizes.isEmpty()) {
            throw InvalidNumber.zero("npages", "virNodeGetFreePages");
        }
        return node.get().freePages(cell, sizes);
    }

    @Override
    public Sysinfo sysinfo() {
        return node.get().sysinfo();
    }

    @Override
    public String sysinfoXml() {
        return node.get().sysinfoXml();
    }

    @Override
    public SecurityModel securityModel() {
        return node.get().securityModel();
    }

    private static boolean isNegative(OptionalInt number) {
        return number.isPresent() && number.getAsInt() < 0;
    }
}
