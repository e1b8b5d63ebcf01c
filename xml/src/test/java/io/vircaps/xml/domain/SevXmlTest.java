package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.DomainFeature.Sev;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SevXmlTest {
    private static final String FULL = """
            <sev supported='yes'>
              <cbitpos>51</cbitpos>
              <reducedPhysBits>1</reducedPhysBits>
              <maxGuests>410</maxGuests>
              <maxESGuests>99</maxESGuests>
              <cpu0Id>aWQ=</cpu0Id>
            </sev>
            """;
    private static final Sev SEV = new Sev(
            Optional.of(new Sev.Limits(51, 1, OptionalInt.of(410), OptionalInt.of(99), Optional.of("aWQ="))),
            Extras.NONE);

    @Test
    void readsTheLimits() {
        assertThat(Fragments.read(FULL, SevXml::read)).isEqualTo(SEV);
    }

    @Test
    void readsLimitsOfReleasesThatReportedNoGuests() {
        Sev sev = Fragments.read(
                "<sev supported='yes'><cbitpos>47</cbitpos><reducedPhysBits>5</reducedPhysBits></sev>", SevXml::read);

        assertThat(sev.limits())
                .contains(new Sev.Limits(47, 5, OptionalInt.empty(), OptionalInt.empty(), Optional.empty()));
    }

    @Test
    void writesTheLimits() {
        assertThat(Fragments.written(Fragments.NEWEST, out -> SevXml.write(out, SEV)))
                .isEqualTo(FULL);
        assertThat(Fragments.written(new Dialect(7, 10, 0), out -> SevXml.write(out, SEV)))
                .doesNotContain("Guests");
        assertThat(Fragments.written(new Dialect(8, 0, 0), out -> SevXml.write(out, SEV)))
                .contains("maxGuests", "maxESGuests")
                .doesNotContain("cpu0Id");
    }

    @Test
    void writesWhatIsNotSupportedInOneElement() {
        Sev none = Fragments.read("<sev supported='no'/>", SevXml::read);

        assertThat(none).isEqualTo(new Sev(Optional.empty(), Extras.NONE));
        assertThat(Fragments.written(Fragments.NEWEST, out -> SevXml.write(out, none)))
                .isEqualTo("<sev supported='no'/>\n");
    }

    @Test
    void namesTheLimitThatIsMissing() {
        assertThatThrownBy(() -> Fragments.read("<sev supported='yes'><cbitpos>47</cbitpos></sev>", SevXml::read))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("no element reducedPhysBits")
                .hasMessageContaining("/sev");
    }
}
