package io.vircaps.cpu;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuCheck;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.HostCpu;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Definitions in few words. */
public final class SampleCpus {
    private SampleCpus() {}

    /** A host's CPU without vendor. */
    public static Cpu.Host host(Arch arch, String model, String... features) {
        return of(arch, CpuDefinition.builder().model(model).features(List.of(features)));
    }

    /** A host's CPU of a vendor. */
    public static Cpu.Host hostOf(String vendor, Arch arch, String model, String... features) {
        return of(arch, CpuDefinition.builder().model(model).vendor(vendor).features(List.of(features)));
    }

    /** A host's CPU that could not be decoded. */
    public static Cpu.Host unknown(Arch arch) {
        return of(arch, CpuDefinition.builder());
    }

    private static Cpu.Host of(Arch arch, CpuDefinition.Builder definition) {
        return new Cpu.Host(new HostCpu(Optional.of(arch), List.of(), definition.build(), List.of(), Extras.NONE));
    }

    /** A guest's CPU; features as {@code policy:name}. */
    public static GuestCpu guest(String model, String... features) {
        return GuestCpu.exact(GuestCpu.Named.model(model), features(features));
    }

    /** Features as {@code policy:name}. */
    public static List<CpuFeature> features(String... features) {
        return Stream.of(features)
                .map(text -> text.split(":", 2))
                .map(parts -> new CpuFeature(FeaturePolicy.of(parts[0]).orElseThrow(), parts[1]))
                .toList();
    }

    /** The same guest, meant otherwise. */
    public static GuestCpu meant(GuestCpu guest, CpuMode mode, CpuMatch match) {
        return guest.withTerms(new GuestCpu.Terms(mode, match, CpuCheck.DEFAULT, Optional.empty()));
    }

    /** The same guest, checked fully. */
    public static GuestCpu checkedFully(GuestCpu guest) {
        GuestCpu.Terms terms = guest.terms();
        return guest.withTerms(new GuestCpu.Terms(terms.mode(), terms.match(), CpuCheck.FULL, terms.migratable()));
    }

    /** The same guest with another fallback. */
    public static GuestCpu falling(GuestCpu guest, CpuFallback fallback) {
        GuestCpu.Named named = guest.named();
        return guest.withNamed(new GuestCpu.Named(named.model(), fallback, named.vendorId(), named.vendor()));
    }

    /** The same guest of a vendor. */
    public static GuestCpu vendored(GuestCpu guest, String vendor) {
        GuestCpu.Named named = guest.named();
        return guest.withNamed(
                new GuestCpu.Named(named.model(), named.fallback(), named.vendorId(), Optional.of(vendor)));
    }
}
