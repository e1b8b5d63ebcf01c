package io.vircaps.cpu.arch;

import io.vircaps.cpu.BaselineStates;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuComparison.Result;
import io.vircaps.cpu.CpuComparison.Rule;
import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.map.Ppc64Map;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of POWER: the version register names the model, and a model is compatible with itself only;
 * {@code cpu_ppc64.c}.
 */
public final class Ppc64Rules extends NamedModelRules {
    private static final List<Arch> ARCHES = List.of(Arch.PPC64, Arch.PPC64LE);
    private static final List<String> LEGACY = List.of("POWER7_v2.1", "POWER7_v2.3", "POWER7+_v2.1", "POWER8_v1.0");
    private static final Pattern HOST = Pattern.compile("POWER(\\d{1,9})");
    private static final Pattern COMPATIBILITY_MODE = Pattern.compile("power(\\d{1,9})");
    private static final int OLDEST = 6;
    private static final int NEWEST = 10;

    private final Ppc64Map map;
    private final BaselineStates states;

    /** Rules by a map. */
    public Ppc64Rules(Ppc64Map map) {
        super("ppc64");
        this.map = map;
        this.states = new Ppc64BaselineStates(map);
    }

    /**
     * The definition of a host; {@code ppc64DriverDecode}.
     *
     * @param pvr the Processor Version Register
     * @throws CpuDataException if the map has no such model
     */
    public CpuDefinition decodeHost(int pvr) {
        for (Ppc64Map.Model model : map.models()) {
            if (model.versions().stream().anyMatch(version -> version.matches(pvr))) {
                CpuDefinition.Builder definition = CpuDefinition.builder().model(model.name());
                model.vendor().ifPresent(definition::vendor);
                return definition.build();
            }
        }
        throw new CpuDataException(Problem.of(
                Kind.OPERATION_FAILED,
                "the map has no POWER model of version register 0x"
                        + HexFormat.of().toHexDigits(pvr)));
    }

    @Override
    public CpuComparison compare(Cpu host, Cpu other) {
        if (host.model().isEmpty()) {
            return CpuComparison.of(Result.INCOMPATIBLE, Rule.HOST_UNKNOWN);
        }
        if (other.arch().isPresent() && !ARCHES.contains(other.arch().get())) {
            return CpuComparison.of(
                    Result.INCOMPATIBLE, Rule.OTHER_ARCH, other.arch().get().name());
        }
        if (other.vendor().isPresent() && !other.vendor().equals(host.vendor())) {
            return CpuComparison.of(
                    Result.INCOMPATIBLE, Rule.OTHER_VENDOR, other.vendor().get());
        }
        String hostModel = known(host.model().get());
        return other.match(one -> compareModels(hostModel, one), one -> compareGuest(hostModel, one));
    }

    private CpuComparison compareGuest(String hostModel, GuestCpu guest) {
        if (guest.terms().takesAll()) {
            return CpuComparison.of(Result.IDENTICAL, Rule.SAME_MODEL, hostModel);
        }
        if (guest.terms().mode() == CpuMode.HOST_MODEL) {
            return guest.model()
                    .map(mode -> compareCompatibility(hostModel, mode))
                    .orElseGet(() -> CpuComparison.of(Result.IDENTICAL, Rule.SAME_MODEL, hostModel));
        }
        return compareModels(hostModel, guest);
    }

    /**
     * A host-model guest may name the compatibility mode of an older processor; {@code ppc64CheckCompatibilityMode}.
     */
    private static CpuComparison compareCompatibility(String hostModel, String mode) {
        int host = generation(HOST, hostModel, "no compatibility modes on host model ");
        int wanted = generation(COMPATIBILITY_MODE, mode, "unknown compatibility mode ");
        return wanted > host
                ? CpuComparison.of(Result.INCOMPATIBLE, Rule.NEWER_COMPATIBILITY_MODE, mode)
                : CpuComparison.of(Result.IDENTICAL, Rule.SAME_MODEL, hostModel);
    }

    private static int generation(Pattern form, String name, String problem) {
        Matcher matcher = form.matcher(name);
        int generation = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (generation < OLDEST || generation > NEWEST) {
            throw CpuNotUsableException.failed(problem + name);
        }
        return generation;
    }

    private CpuComparison compareModels(String hostModel, Cpu other) {
        String name = other.model().orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given"));
        String model = known(current(name));
        boolean same = model.equals(hostModel);
        return CpuComparison.of(
                same ? Result.IDENTICAL : Result.INCOMPATIBLE, same ? Rule.SAME_MODEL : Rule.OTHER_MODEL, model);
    }

    private String known(String model) {
        if (!models().contains(model)) {
            throw UnknownCpuException.model(model);
        }
        return model;
    }

    /** The current name: libvirt before 1.2.19 had names with a version at the end. */
    private static String current(String model) {
        return LEGACY.contains(model) ? model.substring(0, "POWERx".length()) : model;
    }

    @Override
    public GuestCpu convertLegacy(GuestCpu guest) {
        GuestCpu.Named own = guest.named();
        return guest.withNamed(
                new GuestCpu.Named(own.model().map(Ppc64Rules::current), own.fallback(), own.vendorId(), own.vendor()));
    }

    @Override
    public BaselineStates baselineStates() {
        return states;
    }

    /** A custom CPU becomes exact; there are no optional features, and a compatibility mode is kept. */
    @Override
    public GuestCpu update(GuestCpu guest, Cpu host) {
        if (guest.terms().mode() != CpuMode.CUSTOM) {
            return guest;
        }
        GuestCpu.Terms terms = guest.terms();
        return guest.withTerms(new GuestCpu.Terms(terms.mode(), CpuMatch.EXACT, terms.check(), terms.migratable()));
    }

    @Override
    public List<String> models() {
        return map.models().stream().map(Ppc64Map.Model::name).toList();
    }
}
