package io.vircaps.connect;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A baseline by the rules of the first CPU's architecture, as an engine's driver answers it. */
final class EngineBaseline implements Baseline {
    /** What QEMU cannot give or switches by itself; {@code virQEMUCapsCPUFilterFeatures}. */
    private static final Set<String> NOT_FOR_QEMU = Set.of("cmt", "mbm_total", "mbm_local", "osxsave", "ospke");

    private final Function<Arch, CpuRules> rules;
    private final BiFunction<UnknownCpuException, Arch, String> remedies;
    private final BaselineOptions options;
    private final boolean ofQemu;
    private Optional<Begun> begun = Optional.empty();

    /** The search once the architecture is known. */
    private record Begun(Arch arch, CpuRules rules, Baseline search) {
        boolean isX86() {
            return arch.equals(Arch.X86_64) || arch.equals(Arch.I686);
        }
    }

    EngineBaseline(
            Function<Arch, CpuRules> rules,
            BiFunction<UnknownCpuException, Arch, String> remedies,
            BaselineOptions options,
            boolean ofQemu) {
        this.rules = rules;
        this.remedies = remedies;
        this.options = options;
        this.ofQemu = ofQemu;
    }

    @Override
    public void add(Cpu cpu) {
        if (begun.isEmpty()) {
            Arch arch = cpu.arch().orElseThrow(() -> CpuNotUsableException.invalid("the first CPU names no arch"));
            CpuRules ofArch = rules.apply(arch);
            begun = Optional.of(new Begun(arch, ofArch, ofArch.baseline(options.expand(false))));
        }
        try {
            begun.get().search().add(cpu);
        } catch (UnknownCpuException unknown) {
            throw unknown.remedied(remedies.apply(unknown, begun.get().arch()));
        }
    }

    /** What QEMU cannot give is taken out before the model's own features are listed. */
    @Override
    public GuestCpu result() {
        Begun last = last();
        GuestCpu result = last.search().result();
        if (ofQemu && last.isX86()) {
            result = result.withFeatures(result.features().stream()
                    .filter(feature -> !NOT_FOR_QEMU.contains(feature.name()))
                    .toList());
        }
        return options.expand() ? last.rules().expand(result) : result;
    }

    @Override
    public BaselineEvidence evidence() {
        Begun last = last();
        BaselineEvidence evidence = last.search().evidence();
        return ofQemu && last.isX86()
                ? evidence.notOfEngine(last.search().result().features().stream()
                        .map(CpuFeature::name)
                        .filter(NOT_FOR_QEMU::contains)
                        .toList())
                : evidence;
    }

    private Begun last() {
        return begun.orElseThrow(() -> CpuNotUsableException.invalid("no CPUs given"));
    }
}
