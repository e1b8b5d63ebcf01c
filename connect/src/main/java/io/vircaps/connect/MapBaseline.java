package io.vircaps.connect;

import io.vircaps.connect.spi.EngineProfile.FeatureFilter;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import java.util.Optional;
import java.util.function.Function;

/** A baseline by the rules of the first CPU's architecture, with the features that the engine can provide. */
final class MapBaseline implements Baseline {
    private final Function<Arch, CpuRules> rules;
    private final CpuMapSource map;
    private final BaselineOptions options;
    private final FeatureFilter filter;
    private Optional<Begun> begun = Optional.empty();

    /** The computation once the architecture is known. */
    private record Begun(Arch arch, CpuRules rules, Baseline baseline) {}

    MapBaseline(Function<Arch, CpuRules> rules, CpuMapSource map, BaselineOptions options, FeatureFilter filter) {
        this.rules = rules;
        this.map = map;
        this.options = options;
        this.filter = filter;
    }

    @Override
    public void add(Cpu cpu) {
        if (begun.isEmpty()) {
            Arch arch = cpu.arch().orElseThrow(() -> CpuNotUsableException.invalid("the first CPU names no arch"));
            CpuRules ofArch = rules.apply(arch);
            begun = Optional.of(new Begun(arch, ofArch, ofArch.baseline(options.expand(false))));
        }
        try {
            begun.get().baseline().add(cpu);
        } catch (UnknownCpuException unknown) {
            throw unknown.remedied(map.remedy(unknown, begun.get().arch()));
        }
    }

    /** The engine's filter applies before the model's own features are listed. */
    @Override
    public GuestCpu result() {
        Begun last = last();
        GuestCpu result = last.baseline().result();
        GuestCpu filtered = result.withFeatures(result.features().stream()
                .filter(feature -> filter.provides(last.arch(), feature.name()))
                .toList());
        return options.expand() ? last.rules().expand(filtered) : filtered;
    }

    @Override
    public BaselineEvidence evidence() {
        Begun last = last();
        return last.baseline()
                .evidence()
                .notOfEngine(last.baseline().result().features().stream()
                        .map(CpuFeature::name)
                        .filter(name -> !filter.provides(last.arch(), name))
                        .toList());
    }

    private Begun last() {
        return begun.orElseThrow(() -> CpuNotUsableException.invalid("no CPUs given"));
    }
}
