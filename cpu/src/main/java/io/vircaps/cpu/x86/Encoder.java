package io.vircaps.cpu.x86;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;

/** Turns definitions into bits; {@code x86ModelFromCPU}. */
final class Encoder {
    private final Catalog catalog;

    Encoder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The bits that the CPU has: its model's, with the features it forces or requires, without those it disables or
     * forbids. Optional features are ignored.
     *
     * @throws UnknownCpuException if it names an unknown model or feature; unknown optional features are ignored
     */
    Bits all(Cpu cpu) {
        Bits bits = cpu.model().map(name -> catalog.model(name).bits().copy()).orElseGet(catalog::none);
        return cpu.match(host -> addAll(bits, host), guest -> apply(bits, guest));
    }

    private Bits addAll(Bits bits, Cpu.Host host) {
        for (String name : host.cpu().definition().features()) {
            bits.add(catalog.feature(name).bits());
        }
        return bits;
    }

    private Bits apply(Bits bits, GuestCpu guest) {
        for (CpuFeature feature : guest.features()) {
            switch (feature.policy()) {
                case FORCE, REQUIRE -> bits.add(catalog.feature(feature.name()).bits());
                case DISABLE, FORBID ->
                    bits.remove(catalog.feature(feature.name()).bits());
                case OPTIONAL -> {} // ignored
            }
        }
        return bits;
    }

    /**
     * The bits of the features with one policy and, for require, of the model. All features of a host's CPU are
     * required.
     *
     * @throws UnknownCpuException if it names an unknown model or feature with this policy
     */
    Bits withPolicy(Cpu cpu, FeaturePolicy policy) {
        boolean requires = policy == FeaturePolicy.REQUIRE;
        Bits bits = requires
                ? cpu.model().map(name -> catalog.model(name).bits().copy()).orElseGet(catalog::none)
                : catalog.none();
        return cpu.match(host -> requires ? addAll(bits, host) : bits, guest -> addOnly(bits, guest, policy));
    }

    private Bits addOnly(Bits bits, GuestCpu guest, FeaturePolicy policy) {
        for (CpuFeature feature : guest.features()) {
            if (feature.policy() == policy) {
                bits.add(catalog.feature(feature.name()).bits());
            }
        }
        return bits;
    }
}
