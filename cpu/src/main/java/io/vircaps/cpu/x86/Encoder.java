package io.vircaps.cpu.x86;

import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;

/** Definitions to bits; {@code x86ModelFromCPU}. */
final class Encoder {
    private final Catalog catalog;

    Encoder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All that the CPU has: its model's bits, with features it forces or requires, without those it disables or
     * forbids; optional ones do not count.
     *
     * @throws UnknownCpuException if it names an unknown model or feature; unknown optional features are not seen
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
                case OPTIONAL -> {} // neither there nor not
            }
        }
        return bits;
    }

    /**
     * What the CPU says with one policy: the bits of such features and, for require, of the model. A host's CPU only
     * requires.
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
