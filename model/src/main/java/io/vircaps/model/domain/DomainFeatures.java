package io.vircaps.model.domain;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import java.util.List;
import java.util.Optional;

/**
 * The features of a domain; element {@code <features>}.
 *
 * @param features the features that are reported, supported or not, in libvirt's order; each once
 * @param extras   unknown parts, unknown features among them
 */
public record DomainFeatures(List<DomainFeature> features, Extras extras) {
    /** No feature is reported. */
    public static final DomainFeatures NONE = new DomainFeatures(List.of(), Extras.NONE);

    public DomainFeatures {
        features = List.copyOf(features);
    }

    /** The feature of this name, if it is reported. */
    public Optional<DomainFeature> feature(FeatureName name) {
        return features.stream().filter(feature -> feature.name().equals(name)).findFirst();
    }

    private <T extends DomainFeature> Optional<T> find(Class<T> type) {
        return features.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Element {@code <gic>}, if it is reported. */
    public Optional<DomainFeature.Gic> gic() {
        return find(DomainFeature.Gic.class);
    }

    /** Element {@code <sev>}, if it is reported. */
    public Optional<Sev> sev() {
        return find(Sev.class);
    }

    /** Element {@code <sgx>}, if it is reported. */
    public Optional<Sgx> sgx() {
        return find(Sgx.class);
    }

    /** Element {@code <hyperv>}, if it is reported. */
    public Optional<DomainFeature.Hyperv> hyperv() {
        return find(DomainFeature.Hyperv.class);
    }

    /** Element {@code <launchSecurity>}, if it is reported. */
    public Optional<DomainFeature.LaunchSecurity> launchSecurity() {
        return find(DomainFeature.LaunchSecurity.class);
    }
}
