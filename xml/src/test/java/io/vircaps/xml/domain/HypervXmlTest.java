package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.Hyperv;
import io.vircaps.model.domain.DomainFeature.HypervDefaults;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class HypervXmlTest {
    private static final String FULL = """
            <hyperv supported='yes'>
              <enum name='features'>
                <value>relaxed</value>
                <value>xmm_input</value>
              </enum>
              <defaults>
                <spinlocks>4095</spinlocks>
                <stimer_direct>on</stimer_direct>
                <tlbflush_direct>off</tlbflush_direct>
                <tlbflush_extended>on</tlbflush_extended>
                <vendor_id>Linux &amp; KVM</vendor_id>
              </defaults>
            </hyperv>
            """;
    private static final Hyperv HYPERV = new Hyperv(
            true,
            Optional.of(EnumValues.of(EnumValue.RELAXED, EnumValue.XMM_INPUT)),
            Optional.of(new HypervDefaults(
                    OptionalInt.of(4095),
                    Optional.of(true),
                    Optional.of(false),
                    Optional.of(true),
                    Optional.of("Linux & KVM"),
                    Extras.NONE)),
            Extras.NONE);

    @Test
    void readsEnlightenmentsAndDefaults() {
        assertThat(Fragments.read(FULL, HypervXml::read)).isEqualTo(HYPERV);
    }

    @Test
    void writesEnlightenmentsAndDefaults() {
        assertThat(Fragments.written(Fragments.NEWEST, out -> HypervXml.write(out, HYPERV)))
                .isEqualTo(FULL);
    }

    @Test
    void writesNoDefaultsBeforeTheyExisted() {
        assertThat(Fragments.written(new Dialect(11, 8, 0), out -> HypervXml.write(out, HYPERV)))
                .contains("<value>relaxed</value>")
                .doesNotContain("defaults");
    }

    @Test
    void keepsAnUnknownDefault() {
        String text = """
                <hyperv supported='yes'>
                  <defaults>
                    <retries>2</retries>
                    <stimer_direct>off</stimer_direct>
                  </defaults>
                </hyperv>
                """;
        Hyperv hyperv = Fragments.read(text, HypervXml::read);

        assertThat(hyperv.defaults().orElseThrow().stimerDirect()).contains(false);
        assertThat(hyperv.defaults().orElseThrow().spinlocks()).isEmpty();
        assertThat(Fragments.written(Fragments.NEWEST, out -> HypervXml.write(out, hyperv)))
                .isEqualTo(text);
    }

    @Test
    void keepsAnUnknownChild() {
        Hyperv hyperv = Fragments.read("<hyperv supported='no'><limits/><defaults/></hyperv>", HypervXml::read);

        assertThat(hyperv.extras().elements()).extracting(Extras.Element::name).containsExactly("limits");
        assertThat(hyperv.defaults()).isPresent();
    }
}
