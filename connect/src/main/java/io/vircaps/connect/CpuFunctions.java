package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.model.cpu.Cpu;
import java.util.List;

/** The former name of {@link Cpus}, until its callers use that. */
public final class CpuFunctions {
    private final Cpus cpus;

    /** The functions of a connection. */
    public CpuFunctions(Connection connection, CpuMapSource map) {
        this.cpus = connection.cpus();
    }

    /** {@link Cpus#compare}. */
    public CpuComparison compare(Cpu cpu) {
        return cpus.compare(cpu);
    }

    /** {@link Cpus#baseline}. */
    public Baseline baseline(BaselineOptions options) {
        return cpus.baseline(options);
    }

    /** {@link Cpus#models}. */
    public List<String> models(String arch) {
        return cpus.models(arch);
    }
}
