package io.vircaps.connect;

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

/** A group of a connection that still has the former methods. */
final class FormerNode implements Node {
    private final Connection connection;

    FormerNode(Connection connection) {
        this.connection = connection;
    }

    @Override
    public NodeInfo info() {
        return connection.nodeInfo();
    }

    @Override
    public String hostname() {
        return connection.hostname();
    }

    @Override
    public NodeCpuMap cpuMap() {
        return connection.nodeCpuMap();
    }

    @Override
    public CpuTimes cpuStats(OptionalInt cpu) {
        return cpu.isEmpty() ? connection.nodeCpuStats() : connection.nodeCpuStats(cpu.getAsInt());
    }

    @Override
    public MemoryCounters memoryStats(OptionalInt cell) {
        return cell.isEmpty() ? connection.nodeMemoryStats() : connection.nodeMemoryStats(cell.getAsInt());
    }

    @Override
    public PageSharing memoryParameters() {
        return connection.pageSharing();
    }

    @Override
    public MemorySize freeMemory(OptionalInt cell) {
        return cell.isEmpty() ? connection.freeMemory() : connection.freeMemory(cell.getAsInt());
    }

    @Override
    public List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        return cell.isEmpty() ? connection.freePages(sizes) : connection.freePages(cell.getAsInt(), sizes);
    }

    @Override
    public Sysinfo sysinfo() {
        return connection.sysinfo();
    }

    @Override
    public String sysinfoXml() {
        return connection.sysinfoXml();
    }

    @Override
    public SecurityModel securityModel() {
        return connection.securityModel();
    }
}
