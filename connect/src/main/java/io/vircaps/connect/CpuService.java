package io.vircaps.connect;

import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;

/** libvirt's CPU functions where the other end of a connection performs them; {@link CpuFunctions} hands on to it. */
public interface CpuService {
    /** {@code virConnectCompareCPU}; the answer says nothing of the reasons. */
    CpuComparison.Result compare(Cpu cpu);

    /** {@code virConnectBaselineCPU}. */
    GuestCpu baseline(List<Cpu> cpus, BaselineOptions options);

    /** {@code virConnectGetCPUModelNames}; empty if every name is accepted. */
    List<String> models(String arch);
}
