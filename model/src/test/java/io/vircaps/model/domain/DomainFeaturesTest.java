package io.vircaps.model.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.model.domain.DomainFeature.Sgx;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DomainFeaturesTest {
    private static final DomainFeature.Simple GENID = DomainFeature.Simple.of(FeatureName.GENID, true);
    private static final DomainFeature.Gic GIC = new DomainFeature.Gic(false, Optional.empty(), Extras.NONE);
    private static final Sev SEV = new Sev(Optional.empty(), Extras.NONE);
    private static final Sgx SGX = new Sgx(Optional.empty(), Extras.NONE);
    private static final DomainFeature.Hyperv HYPERV =
            new DomainFeature.Hyperv(true, Optional.empty(), Optional.empty(), Extras.NONE);
    private static final DomainFeature.LaunchSecurity SECURITY =
            new DomainFeature.LaunchSecurity(true, Optional.empty(), Extras.NONE);
    private static final DomainFeatures FEATURES =
            new DomainFeatures(List.of(GIC, GENID, SEV, SGX, HYPERV, SECURITY), Extras.NONE);

    @Test
    void findAFeatureByItsKind() {
        assertThat(FEATURES.gic()).contains(GIC);
        assertThat(FEATURES.sev()).contains(SEV);
        assertThat(FEATURES.sgx()).contains(SGX);
        assertThat(FEATURES.hyperv()).contains(HYPERV);
        assertThat(FEATURES.launchSecurity()).contains(SECURITY);
        assertThat(DomainFeatures.NONE.sev()).isEmpty();
    }

    @Test
    void findAFeatureByItsName() {
        assertThat(FEATURES.feature(FeatureName.GENID)).contains(GENID);
        assertThat(FEATURES.feature(FeatureName.SEV)).contains(SEV);
        assertThat(FEATURES.feature(FeatureName.BACKUP)).isEmpty();
    }
}
