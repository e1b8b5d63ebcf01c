package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * libvirt's CPU functions of a connection: {@code virConnectCompareCPU}, {@code virConnectBaselineCPU},
 * {@code virConnectGetCPUModelNames}. They answer as the driver of the connection's engine does. Safe for any number of
 * threads.
 */
public final class CpuFunctions {
    private final Connection connection;
    private final CpuMapSource map;
    /** Made of the map once for each architecture asked about. */
    private final Map<Arch, CpuRules> rules = new ConcurrentHashMap<>();

    /**
     * The functions of a connection.
     *
     * @param connection the connection; not closed here
     * @param map        by which CPUs are understood; read when it is first needed, and kept
     */
    public CpuFunctions(Connection connection, CpuMapSource map) {
        this.connection = connection;
        this.map = map;
    }

    /**
     * Whether the host can give a CPU.
     *
     * @param cpu a guest's CPU, or another host's
     * @throws io.vircaps.model.VircapsException if the engine has no such function, or the CPU names what is unknown
     */
    public CpuComparison compare(Cpu cpu) {
        Optional<CpuService> service = connection.cpuService();
        if (service.isPresent()) {
            return CpuComparison.of(service.get().compare(cpu), CpuComparison.Rule.LEFT_TO_DAEMON);
        }
        require(connection.cpuSupport().hasCompare(), "virConnectCompareCPU");
        HostCpu host = connection
                .capabilities()
                .host()
                .map(Host::cpu)
                .orElseGet(() -> new HostCpu(Optional.empty(), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE));
        Arch arch = host.arch().orElseThrow(() -> CpuNotUsableException.failed("the host's architecture is not known"));
        try {
            return rules(arch).compare(new Cpu.Host(host), cpu);
        } catch (UnknownCpuException unknown) {
            throw unknown.remedied(map.remedy(unknown, arch));
        }
    }

    /**
     * A search for the CPU that several hosts can give. CPUs handed to it must be hosts'.
     *
     * @throws io.vircaps.model.VircapsException if the engine has no such function, or not with these options
     */
    public Baseline baseline(BaselineOptions options) {
        Optional<CpuService> service = connection.cpuService();
        if (service.isPresent()) {
            return new ServedBaseline(service.get(), options);
        }
        CpuSupport support = connection.cpuSupport();
        require(support.hasBaseline(), "virConnectBaselineCPU");
        if (options.migratable() && !support.isOfQemu()) {
            throw CpuNotUsableException.invalid("this engine's baseline knows nothing of migration");
        }
        return new EngineBaseline(this::rules, map::remedy, options, support.isOfQemu());
    }

    /**
     * The names of the CPU models that a guest of an architecture can ask for; empty if every name is accepted.
     *
     * @throws io.vircaps.model.VircapsException if the engine has no such function, or libvirt does not know the
     *     architecture, or knows nothing of its CPUs
     */
    public List<String> models(String arch) {
        Optional<CpuService> service = connection.cpuService();
        if (service.isPresent()) {
            return service.get().models(arch);
        }
        require(connection.cpuSupport().hasModels(), "virConnectGetCPUModelNames");
        Arch known = new Arch(arch);
        if (known.wordsize().isEmpty()) {
            throw CpuNotUsableException.invalid("invalid argument: cannot find architecture " + arch);
        }
        return rules(known).models();
    }

    private static void require(boolean there, String function) {
        if (!there) {
            throw CpuNotUsableException.noFunction(function);
        }
    }

    private CpuRules rules(Arch arch) {
        return rules.computeIfAbsent(arch, unread -> CpuArchitectures.rules(unread, map.load()));
    }
}
