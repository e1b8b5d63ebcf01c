package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.CpuFeature.FeaturePolicy;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuMatch;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replaces the parts of a guest's CPU that depend on the host; {@code virCPUUpdate}, {@code virCPUx86Update}. */
final class Updater {
    private final Catalog catalog;
    private final Encoder encoder;

    Updater(Catalog catalog, Encoder encoder) {
        this.catalog = catalog;
        this.encoder = encoder;
    }

    GuestCpu update(GuestCpu guest, Cpu host) {
        if (guest.terms().takesAll()) {
            return guest;
        }
        GuestCpu settled = isRelative(guest) ? settle(guest, host) : guest;
        String model = settled.model().orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given"));
        List<String> removed = catalog.model(model).facts().features().removed();
        return settled.withFeatures(
                new FeatureList(settled.features()).disableIfMissing(removed).toList());
    }

    private static boolean isRelative(GuestCpu guest) {
        return takesHostsModel(guest)
                || guest.features().stream().anyMatch(one -> one.policy() == FeaturePolicy.OPTIONAL);
    }

    private static boolean takesHostsModel(GuestCpu guest) {
        return guest.terms().mode() == CpuMode.HOST_MODEL || guest.terms().match() == CpuMatch.MINIMUM;
    }

    private GuestCpu settle(GuestCpu guest, Cpu host) {
        Bits bits = encoder.all(host);
        List<CpuFeature> features = new ArrayList<>();
        for (CpuFeature feature : guest.features()) {
            features.add(feature.policy() == FeaturePolicy.OPTIONAL ? settle(feature, bits) : feature);
        }
        GuestCpu settled = guest.withFeatures(features);
        return takesHostsModel(guest) ? onHostsModel(settled, host) : settled;
    }

    private CpuFeature settle(CpuFeature optional, Bits host) {
        boolean there = catalog.feature(optional.name()).isIn(host);
        return there ? CpuFeature.required(optional.name()) : CpuFeature.disabled(optional.name());
    }

    /** The host's model and features, overridden by the guest's own features; {@code x86UpdateHostModel}. */
    private static GuestCpu onHostsModel(GuestCpu guest, Cpu host) {
        boolean custom = guest.terms().mode() == CpuMode.CUSTOM;
        GuestCpu.Named own = guest.named();
        Optional<String> hostsVendorId =
                host.match(one -> Optional.empty(), one -> one.named().vendorId());
        GuestCpu.Named named = new GuestCpu.Named(
                host.model(),
                own.fallback(),
                custom ? own.vendorId() : own.vendorId().or(() -> hostsVendorId),
                custom ? own.vendor() : host.vendor());
        List<CpuFeature> features =
                new FeatureList(host.features()).setAll(guest.features()).toList();
        return new GuestCpu(guest.terms().settled(), named, guest.hardware(), features);
    }
}
