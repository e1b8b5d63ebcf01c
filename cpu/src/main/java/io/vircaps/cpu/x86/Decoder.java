package io.vircaps.cpu.x86;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.X86Signature;
import io.vircaps.model.Extras;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import java.util.List;
import java.util.Optional;

/** Turns registers into model and features, by the model that {@link Selection} chooses; {@code x86Decode}. */
final class Decoder {
    private final Catalog catalog;

    Decoder(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The definition of a host with these registers.
     *
     * @throws CpuDataException if no model may be used
     */
    CpuDefinition host(Decodable data, DecodeOptions options) {
        Candidate best = best(data, false, options);
        CpuDefinition.Builder definition =
                CpuDefinition.builder().model(best.model().name());
        data.vendor().ifPresent(vendor -> definition.vendor(vendor.name()));
        X86Signature signature = data.signature();
        if (signature.family() != 0) {
            definition.signature(
                    new CpuSignature(signature.family(), signature.model(), signature.stepping(), Extras.NONE));
        }
        List<String> names =
                kept(best.features(), options).stream().map(CpuFeature::name).toList();
        return definition.features(names).build();
    }

    /**
     * The definition of a guest with these registers; its fallback is the one of the options.
     *
     * @throws CpuDataException if no model may be used
     */
    GuestCpu guest(Decodable data, DecodeOptions options) {
        Candidate best = best(data, true, options);
        GuestCpu.Named named = new GuestCpu.Named(
                Optional.of(best.model().name()),
                options.fallback(),
                Optional.empty(),
                data.vendor().map(Catalog.Vendor::name));
        return GuestCpu.exact(named, kept(best.features(), options));
    }

    private Candidate best(Decodable data, boolean forGuest, DecodeOptions options) {
        return Selection.run(catalog, data, forGuest, options)
                .best()
                .orElseThrow(() -> CpuDataException.noModel(
                        data.vendor().map(Catalog.Vendor::name).orElse("unknown vendor") + " " + data.signature()));
    }

    private List<CpuFeature> kept(List<CpuFeature> features, DecodeOptions options) {
        return options.migratable()
                ? features.stream()
                        .filter(one -> catalog.feature(one.name()).facts().migratable())
                        .toList()
                : features;
    }

    /** Why the definition is what it is; also if no model may be used. */
    DecodeEvidence explain(Decodable data, boolean forGuest, DecodeOptions options) {
        Selection selection = Selection.run(catalog, data, forGuest, options);
        return new DecodeEvidence(
                data.vendor().map(Catalog.Vendor::name),
                data.signature(),
                data.erratum(),
                selection.candidates(),
                selection.runnerUp().map(second -> second.model().name()));
    }
}
