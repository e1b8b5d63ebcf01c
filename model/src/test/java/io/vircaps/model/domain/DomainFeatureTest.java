package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import io.vircaps.model.domain.EnumValues.EnumName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomainFeatureTest {
    private static final Optional<EnumValues> SOME = Optional.of(EnumValues.of(EnumValue.V2));
    private static final DomainFeature.Gic GIC = new DomainFeature.Gic(true, SOME, Extras.NONE);
    private static final DomainFeature.Hyperv HYPERV =
            new DomainFeature.Hyperv(true, SOME, Optional.empty(), Extras.NONE);
    private static final DomainFeature.LaunchSecurity SECURITY =
            new DomainFeature.LaunchSecurity(true, SOME, Extras.NONE);

    @Test
    void hasTheNameOfItsElement() {
        assertThat(DomainFeature.Simple.of(FeatureName.PS2, true).name()).isEqualTo(FeatureName.PS2);
        assertThat(GIC.name()).isEqualTo(FeatureName.GIC);
        assertThat(HYPERV.name()).isEqualTo(FeatureName.HYPERV);
        assertThat(SECURITY.name()).isEqualTo(FeatureName.LAUNCH_SECURITY);
    }

    @Test
    void givesItsEnumsByName() {
        assertThat(GIC.enums()).containsOnlyKeys(EnumName.VERSION);
        assertThat(HYPERV.enums()).containsOnlyKeys(EnumName.FEATURES);
        assertThat(SECURITY.enums()).containsOnlyKeys(EnumName.SECTYPE);
    }

    @Test
    void isVisitedByItsKind() {
        List<String> seen = new ArrayList<>();
        List<DomainFeature> features = List.of(
                DomainFeature.Simple.of(FeatureName.PS2, false),
                GIC,
                new Sev(Optional.empty(), Extras.NONE),
                new Sgx(Optional.empty(), Extras.NONE),
                HYPERV,
                SECURITY);
        features.forEach(feature -> feature.accept(new Names(seen)));

        assertThat(seen).containsExactly("simple", "gic", "sev", "sgx", "hyperv", "launchSecurity");
    }

    private record Names(List<String> seen) implements DomainFeature.Visitor {
        @Override
        public void simple(DomainFeature.Simple feature) {
            seen.add("simple");
        }

        @Override
        public void gic(DomainFeature.Gic feature) {
            seen.add("gic");
        }

        @Override
        public void sev(Sev feature) {
            seen.add("sev");
        }

        @Override
        public void sgx(Sgx feature) {
            seen.add("sgx");
        }

        @Override
        public void hyperv(DomainFeature.Hyperv feature) {
            seen.add("hyperv");
        }

        @Override
        public void launchSecurity(DomainFeature.LaunchSecurity feature) {
            seen.add("launchSecurity");
        }
    }
}
