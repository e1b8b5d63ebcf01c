package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.cpu.Cpu;
import java.util.List;

/**
 * The CPU functions of a connection. Safe for any number of threads.
 *
 * <p>A function that libvirt's driver of the engine lacks throws a {@link ConnectionException.NoFunction}, which names
 * it.
 */
public interface Cpus {
    /**
     * Whether the host can provide a CPU, {@code virConnectCompareCPU}.
     *
     * @param cpu a guest's CPU, or another host's
     * @throws io.vircaps.model.VircapsException if the CPU has an unknown name or makes no sense
     */
    default CpuComparison compare(Cpu cpu) {
        throw new ConnectionException.NoFunction("virConnectCompareCPU");
    }

    /**
     * The computation of the CPU that several hosts can provide, {@code virConnectBaselineCPU}. CPUs added to it are
     * hosts'.
     *
     * @throws io.vircaps.model.VircapsException if the engine does not support these options
     */
    default Baseline baseline(BaselineOptions options) {
        throw new ConnectionException.NoFunction("virConnectBaselineCPU");
    }

    /**
     * The names of the CPU models of an architecture, {@code virConnectGetCPUModelNames}; empty if every name is
     * accepted.
     *
     * @throws io.vircaps.model.VircapsException if libvirt does not know the architecture, or has no models of it
     */
    default List<String> models(String arch) {
        throw new ConnectionException.NoFunction("virConnectGetCPUModelNames");
    }
}
