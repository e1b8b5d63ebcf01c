package io.vircaps.model.guest;

import io.vircaps.model.Extras;
import java.util.List;
import java.util.Optional;

/**
 * A guest type the host can run; element {@code <guest>}.
 *
 * @param osType   the OS type
 * @param arch     architecture, emulator, machine types and domain types
 * @param features its features, in document order
 * @param extras   unknown parts
 */
public record Guest(OsType osType, GuestArch arch, List<GuestFeature> features, Extras extras) {
    public Guest {
        features = List.copyOf(features);
    }

    /** Emulator, loader and machine types of a domain of this type; empty if the guest has no such domain type. */
    public Optional<EffectiveDomain> domain(DomainType type) {
        return domains().stream().filter(domain -> domain.type().equals(type)).findFirst();
    }

    /** Emulator, loader and machine types of a domain of each type, in document order. */
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
