package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.guest.GuestFeature;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestFeaturesXmlTest {
    private static final Codec<List<GuestFeature>> FEATURES =
            new Codec<>(GuestFeaturesXml::read, GuestFeaturesXml::write);

    @Test
    void readsEachFeatureInItsOrder() {
        assertThat(FEATURES.read("""
                        <features>
                          <hap default='on' toggle='no'/>
                          <pae/>
                          <acpi default='off' toggle='yes'/>
                        </features>
                        """))
                .containsExactly(
                        GuestFeature.of("hap", true, false),
                        GuestFeature.of("pae"),
                        GuestFeature.of("acpi", false, true));
    }

    @Test
    void writesWhatItRead() {
        String element = """
                <features>
                  <deviceboot/>
                  <acpi default='on' toggle='no'/>
                  <apic default='off' toggle='yes'/>
                  <pae/>
                </features>
                """;
        assertThat(FEATURES.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(FEATURES.rewritten("<features/>", Codec.NEWEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "acpi, 0.3.2, 0.3.1",
        "apic, 0.3.2, 0.3.1",
        "cpuselection, 0.7.5, 0.7.4",
        "deviceboot, 0.8.8, 0.8.7",
        "hap, 0.8.8, 0.8.7",
        "viridian, 0.9.3, 0.9.2",
        "disksnapshot, 1.2.3, 1.2.2",
        "externalSnapshot, 9.9.0, 9.8.0"
    })
    void writesEachFeatureFromItsReleaseOn(String feature, String release, String before) {
        String element = "<features>\n  <pae/>\n  <" + feature + "/>\n</features>\n";
        assertThat(FEATURES.rewritten(element, release)).isEqualTo(element);
        assertThat(FEATURES.rewritten(element, before)).isEqualTo("<features>\n  <pae/>\n</features>\n");
        assertThat(FEATURES.write(List.of(GuestFeature.of(feature)), before)).isEmpty();
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <features kind='x'>
                  <acpi default='on' toggle='no' version='5'>
                    <table/>
                  </acpi>
                  <warp/>
                </features>
                """;
        assertThat(FEATURES.rewritten(element, Codec.NEWEST)).isEqualTo(element);
        assertThat(FEATURES.rewritten("<features kind='x'/>", Codec.NEWEST)).isEqualTo("<features kind='x'/>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <acpi default='yes'/>|acpi/@default: wrong value: expected on or off, found 'yes'
                    <apic toggle='on'/>|apic/@toggle: wrong value: expected yes or no, found 'on'
                    """)
    void namesThePlaceOfWhatIsWrong(String feature, String message) {
        assertThat(FEATURES.refusal("<features>" + feature + "</features>"))
                .isEqualTo("line 2, column 11, /x/features/" + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pae",
                "nonpae",
                "ia64_be",
                "acpi",
                "apic",
                "cpuselection",
                "deviceboot",
                "disksnapshot",
                "hap",
                "externalSnapshot",
                "viridian"
            })
    void readsEveryFeatureOfAReleaseIfStrict(String feature) {
        assertThat(FEATURES.readStrictly("<features><" + feature + "/></features>"))
                .containsExactly(GuestFeature.of(feature));
    }

    @Test
    void refusesAnotherFeatureIfStrict() {
        assertThat(FEATURES.strictRefusal("<features><warp/></features>"))
                .isEqualTo("line 2, column 11, /x/features/warp: unknown feature");
        assertThat(FEATURES.strictRefusal("<features a='b'/>")).endsWith("/x/features/@a: unknown attribute");
    }
}
