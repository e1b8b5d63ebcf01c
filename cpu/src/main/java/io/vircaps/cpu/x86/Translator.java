package io.vircaps.cpu.x86;

import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.map.SignaturePattern;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import java.util.Optional;

/** Describes a guest's CPU by a model that the hypervisor offers; {@code virCPUx86Translate}. */
final class Translator {
    private final Catalog catalog;
    private final Encoder encoder;
    private final Decoder decoder;

    Translator(Catalog catalog, Encoder encoder, Decoder decoder) {
        this.catalog = catalog;
        this.encoder = encoder;
        this.decoder = decoder;
    }

    GuestCpu translate(GuestCpu guest, HypervisorModels offered) {
        Optional<Catalog.Model> model = guest.model().map(catalog::model);
        X86Signature signature = model.flatMap(
                        known -> known.signatures().stream().findFirst())
                .map(SignaturePattern::lowest)
                .orElse(X86Signature.NONE);
        Decodable data = new Decodable(encoder.all(guest), model.flatMap(Catalog.Model::vendor), signature, List.of())
                .withoutBrokenTsx(catalog);
        DecodeOptions options = DecodeOptions.DEFAULT.offered(offered);
        GuestCpu translated = decoder.guest(data, options);
        GuestCpu.Named own = guest.named();
        GuestCpu.Named named = new GuestCpu.Named(translated.model(), own.fallback(), own.vendorId(), own.vendor());
        return guest.withNamed(named)
                .withFeatures(new FeatureList(translated.features())
                        .setAll(guest.features())
                        .toList());
    }
}
