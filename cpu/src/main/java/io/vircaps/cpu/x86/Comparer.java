package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import java.util.List;
import java.util.Optional;

/** The comparison of a CPU with the host's; {@code virCPUx86Compare}, {@code x86Compute}. */
final class Comparer {
    private static final List<Arch> ARCHES = List.of(Arch.I686, Arch.X86_64);

    private final Catalog catalog;
    private final Encoder encoder;

    Comparer(Catalog catalog, Encoder encoder) {
        this.catalog = catalog;
        this.encoder = encoder;
    }

    CpuComparison compare(Cpu host, Cpu cpu) {
        if (host.model().isEmpty()) {
            return CpuComparison.of(Result.INCOMPATIBLE, Rule.HOST_UNKNOWN);
        }
        if (cpu.arch().isPresent() && !ARCHES.contains(cpu.arch().get())) {
            return CpuComparison.of(
                    Result.INCOMPATIBLE, Rule.OTHER_ARCH, cpu.arch().get().name());
        }
        if (cpu.vendor().isPresent() && !cpu.vendor().equals(host.vendor())) {
            return CpuComparison.of(
                    Result.INCOMPATIBLE, Rule.OTHER_VENDOR, cpu.vendor().get());
        }
        return compareFeatures(encoder.all(host), cpu);
    }

    /** Compares by policy; all names are looked up before any set is compared. */
    private CpuComparison compareFeatures(Bits host, Cpu cpu) {
        Bits forced = encoder.withPolicy(cpu, FeaturePolicy.FORCE);
        Bits required = encoder.withPolicy(cpu, FeaturePolicy.REQUIRE);
        Bits optional = encoder.withPolicy(cpu, FeaturePolicy.OPTIONAL);
        Bits disabled = encoder.withPolicy(cpu, FeaturePolicy.DISABLE);
        Bits forbidden = encoder.withPolicy(cpu, FeaturePolicy.FORBID).retain(host);

        // the model's features that the definition forces, disables or makes optional are not required
        required.remove(forced).remove(optional).remove(disabled);
        Bits missing = required.copy().remove(host);
        Bits extra =
                host.copy().remove(optional).remove(required).remove(disabled).remove(forced);
        Rule rule = rule(forbidden, missing, extra, isStrict(cpu));
        return new CpuComparison(
                result(rule),
                rule,
                Optional.empty(),
                catalog.names(missing),
                catalog.names(forbidden),
                catalog.names(extra));
    }

    private static boolean isStrict(Cpu cpu) {
        return cpu.match(host -> false, guest -> guest.terms().match() == CpuMatch.STRICT);
    }

    private static Rule rule(Bits forbidden, Bits missing, Bits extra, boolean strict) {
        if (!forbidden.isEmpty()) {
            return Rule.FORBIDDEN_FEATURES;
        }
        if (!missing.isEmpty()) {
            return Rule.MISSING_FEATURES;
        }
        if (extra.isEmpty()) {
            return Rule.SAME_FEATURES;
        }
        return strict ? Rule.EXTRA_FEATURES_STRICT : Rule.EXTRA_FEATURES;
    }

    private static Result result(Rule rule) {
        return switch (rule) {
            case SAME_FEATURES -> Result.IDENTICAL;
            case EXTRA_FEATURES -> Result.SUPERSET;
            default -> Result.INCOMPATIBLE;
        };
    }
}
