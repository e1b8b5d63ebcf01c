package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature;
import io.vircaps.model.domain.DomainFeature.FeatureName;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeaturesXmlTest {
    private static final String ALL = """
            <features>
              <gic supported='yes'>
                <enum name='version'>
                  <value>3</value>
                </enum>
              </gic>
              <vmcoreinfo supported='yes'/>
              <genid supported='no'/>
              <backingStoreInput supported='yes'/>
              <backup supported='yes'/>
              <async-teardown supported='no'/>
              <s390-pv supported='no'/>
              <ps2 supported='yes'/>
              <tdx supported='no'/>
              <sev supported='no'/>
              <sgx supported='no'/>
              <hyperv supported='no'/>
              <launchSecurity supported='yes'>
                <enum name='sectype'>
                  <value>sev-snp</value>
                </enum>
              </launchSecurity>
            </features>
            """;

    private static String written(Dialect dialect, DomainFeatures features) {
        return Fragments.written(dialect, out -> FeaturesXml.write(out, features));
    }

    @Test
    void readsEachFeatureByItsName() {
        DomainFeatures features = Fragments.read(ALL, FeaturesXml::read);

        assertThat(features.features())
                .extracting(DomainFeature::name)
                .containsExactly(
                        FeatureName.GIC,
                        FeatureName.VMCOREINFO,
                        FeatureName.GENID,
                        FeatureName.BACKING_STORE_INPUT,
                        FeatureName.BACKUP,
                        FeatureName.ASYNC_TEARDOWN,
                        FeatureName.S390_PV,
                        FeatureName.PS2,
                        FeatureName.TDX,
                        FeatureName.SEV,
                        FeatureName.SGX,
                        FeatureName.HYPERV,
                        FeatureName.LAUNCH_SECURITY);
        assertThat(features.feature(FeatureName.PS2)).contains(DomainFeature.Simple.of(FeatureName.PS2, true));
        assertThat(features.feature(FeatureName.GENID)).contains(DomainFeature.Simple.of(FeatureName.GENID, false));
        assertThat(features.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void readsVersionsAndKinds() {
        DomainFeatures features = Fragments.read(ALL, FeaturesXml::read);

        assertThat(features.gic())
                .contains(new DomainFeature.Gic(true, Optional.of(EnumValues.of(EnumValue.V3)), Extras.NONE));
        assertThat(features.launchSecurity())
                .contains(new DomainFeature.LaunchSecurity(
                        true, Optional.of(EnumValues.of(EnumValue.SEV_SNP)), Extras.NONE));
        assertThat(features.sev().orElseThrow().supported()).isFalse();
        assertThat(features.sgx().orElseThrow().supported()).isFalse();
        assertThat(features.hyperv().orElseThrow().supported()).isFalse();
    }

    @Test
    void writesAllInTheirOrder() {
        assertThat(written(Fragments.NEWEST, Fragments.read(ALL, FeaturesXml::read)))
                .isEqualTo(ALL);
    }

    @Test
    void keepsAnUnknownFeatureBehindItsNeighbour() {
        String text = """
                <features>
                  <genid supported='yes' level='2'/>
                  <warp supported='no'/>
                  <sev supported='no'/>
                </features>
                """;
        DomainFeatures features = Fragments.read(text, FeaturesXml::read);

        assertThat(features.features()).hasSize(2);
        assertThat(written(Fragments.NEWEST, features)).isEqualTo(text);
    }

    @Test
    void leavesOutWhatTheReleaseDidNotHave() {
        DomainFeatures features = Fragments.read(ALL, FeaturesXml::read);

        assertThat(written(new Dialect(4, 4, 0), features)).isEqualTo("""
                <features>
                  <gic supported='yes'>
                    <enum name='version'>
                      <value>3</value>
                    </enum>
                  </gic>
                  <vmcoreinfo supported='yes'/>
                  <genid supported='no'/>
                </features>
                """);
        assertThat(written(new Dialect(1, 3, 3), features)).isEmpty();
        assertThat(written(Fragments.NEWEST, DomainFeatures.NONE)).isEmpty();
    }
}
