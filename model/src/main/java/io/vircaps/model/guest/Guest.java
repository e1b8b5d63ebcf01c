package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * One kind of guest the host can run; element {@code <guest>}.
 *
 * @param osType   what the guest's system runs on
 * @param arch     its architecture and what runs it
 * @param features its features, in document order
 * @param extras   unknown parts
 */
public record Guest(OsType osType, GuestArch arch, List<GuestFeature> features, Extras extras) {
    public Guest {
        features = List.copyOf(features);
    }

    /** What a domain of this type really gets; empty if the guest cannot be run as such. */
    public Optional<EffectiveDomain> domain(DomainType type) {
        return domains().stream().filter(domain -> domain.type().equals(type)).findFirst();
    }

    /** What a domain of each type really gets, in document order. */
    public List<EffectiveDomain> domains() {
        return arch.domains().stream()
                .map(domain -> EffectiveDomain.of(arch, domain))
                .toList();
    }

    /** The feature of this name. */
    public Optional<GuestFeature> feature(String name) {
        return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }
}
