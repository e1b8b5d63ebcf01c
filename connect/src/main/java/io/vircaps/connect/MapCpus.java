package io.vircaps.connect;

import io.vircaps.connect.spi.EngineProfile.CpuFunctions;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.arch.CpuArchitectures;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The CPU functions computed here, by a CPU map. */
final class MapCpus implements Cpus {
    private final Supplier<CpuFunctions> functions;
    private final CpuMapSource map;
    private final Supplier<Capabilities> capabilities;
    /** Made of the map once for each architecture. */
    private final Map<Arch, CpuRules> rules = new ConcurrentHashMap<>();

    /**
     * The CPU functions of an engine.
     *
     * @param functions    which of them libvirt's driver has; called for each function, and may throw where the connection
     *                     is closed
     * @param map          the CPU map; read when it is first needed, and kept
     * @param capabilities the document with the host's CPU
     */
    MapCpus(Supplier<CpuFunctions> functions, CpuMapSource map, Supplier<Capabilities> capabilities) {
        this.functions = functions;
        this.map = map;
        this.capabilities = capabilities;
    }

    @Override
    public CpuComparison compare(Cpu cpu) {
        if (!functions.get().compare()) {
            return Cpus.super.compare(cpu);
        }
        HostCpu host = capabilities
                .get()
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

    @Override
    public Baseline baseline(BaselineOptions options) {
        CpuFunctions present = functions.get();
        if (!present.baseline()) {
            return Cpus.super.baseline(options);
        }
        if (options.migratable() && !present.migration()) {
            throw CpuNotUsableException.invalid("this engine's baseline knows nothing of migration");
        }
        return new MapBaseline(this::rules, map, options, present.filter());
    }

    @Override
    public List<String> models(String arch) {
        if (!functions.get().models()) {
            return Cpus.super.models(arch);
        }
        Arch known = new Arch(arch);
        if (known.wordsize().isEmpty()) {
            throw CpuNotUsableException.invalid("invalid argument: cannot find architecture " + arch);
        }
        return rules(known).models();
    }

    private CpuRules rules(Arch arch) {
        return rules.computeIfAbsent(arch, unread -> CpuArchitectures.rules(unread, map.load()));
    }
}
