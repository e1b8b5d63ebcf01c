package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.cpu.Cpu;
import java.util.List;

/** A group of a connection that still has the former methods. */
final class FormerCpus implements Cpus {
    private final Connection connection;

    FormerCpus(Connection connection) {
        this.connection = connection;
    }

    @Override
    public CpuComparison compare(Cpu cpu) {
        return CpuComparison.of(connection.cpuService().orElseThrow().compare(cpu), CpuComparison.Rule.LEFT_TO_DAEMON);
    }

    @Override
    public Baseline baseline(BaselineOptions options) {
        return new ServedBaseline(connection.cpuService().orElseThrow(), options);
    }

    @Override
    public List<String> models(String arch) {
        return connection.cpuService().orElseThrow().models(arch);
    }
}
