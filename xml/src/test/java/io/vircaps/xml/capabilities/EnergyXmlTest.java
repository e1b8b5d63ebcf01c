package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.cache.HostEnergy.EnergyMonitor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyXmlTest {
    private static final Codec<HostEnergy> ENERGY = new Codec<>(EnergyXml::read, EnergyXml::write);

    private static final String FULL = """
            <energy>
              <monitor maxMonitors='4294967295'>
                <feature name='activity'/>
                <feature name='core_energy'/>
              </monitor>
            </energy>
            """;

    @Test
    void readsEveryPart() {
        assertThat(ENERGY.read(FULL))
                .isEqualTo(new HostEnergy(
                        Optional.of(new EnergyMonitor(4294967295L, List.of("activity", "core_energy"), Extras.NONE)),
                        Extras.NONE));
        assertThat(ENERGY.read("<energy/>")).isEqualTo(new HostEnergy(Optional.empty(), Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(ENERGY.rewritten(FULL, "12.4.0")).isEqualTo(FULL);
        assertThat(ENERGY.rewritten("<energy/>", "12.4.0")).isEqualTo("<energy>\n</energy>\n");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <energy unit='J'>
                  <monitor maxMonitors='1' level='3'>
                    <feature name='a'/>
                    <new/>
                  </monitor>
                  <control/>
                </energy>
                """;
        assertThat(ENERGY.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <monitor/>|monitor: no attribute maxMonitors
                    <monitor maxMonitors='-1'/>|monitor/@maxMonitors: wrong value: expected a number from 0 to 4294967295, found '-1'
                    <monitor maxMonitors='4294967296'/>|monitor/@maxMonitors: wrong value: expected a number from 0 to 4294967295, found '4294967296'
                    <monitor maxMonitors='many'/>|monitor/@maxMonitors: wrong value: expected a number from 0 to 4294967295, found 'many'
                    """)
    void namesThePlaceOfWhatIsWrong(String part, String message) {
        assertThat(ENERGY.refusal("<energy>" + part + "</energy>")).isEqualTo("line 2, column 9, /x/energy/" + message);
    }

    @Test
    void refusesIfStrictWhatNoReleaseWrites() {
        assertThat(ENERGY.strictRefusal("<energy/>")).isEqualTo("line 2, column 1, /x/energy: no monitor");
        assertThat(ENERGY.strictRefusal("<energy><monitor maxMonitors='1'><feature name='warmth'/></monitor></energy>"))
                .endsWith("/x/energy/monitor: a feature other than core_energy or activity");
        assertThat(ENERGY.strictRefusal("<energy><monitor maxMonitors='1'/></energy>"))
                .endsWith("/x/energy/monitor: no feature");
        assertThat(ENERGY.readStrictly(FULL)).isEqualTo(ENERGY.read(FULL));
    }
}
