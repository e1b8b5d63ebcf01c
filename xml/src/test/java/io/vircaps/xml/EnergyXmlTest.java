package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cache.EnergyMonitor;
import io.vircaps.model.cache.HostEnergy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnergyXmlTest {
    private static final Dialect FIRST = new Dialect(12, 4, 0);

    private static Optional<HostEnergy> energy(String element) {
        return CapabilitiesXml.read(Documents.host(element))
                .host()
                .orElseThrow()
                .energy();
    }

    @Test
    void isReadIntoTypedValues() {
        assertThat(energy("<energy><monitor maxMonitors='96'><feature name='activity'/><feature name='core_energy'/>"
                        + "</monitor></energy>"))
                .contains(new HostEnergy(
                        Optional.of(new EnergyMonitor(96, List.of("activity", "core_energy"), Extras.NONE)),
                        Extras.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<energy><monitor maxMonitors='0'><feature name='core_energy'/></monitor></energy>",
                "<energy><monitor maxMonitors='4294967295'><feature name='x'/></monitor></energy>",
                "<energy unit='J'><monitor maxMonitors='1' level='3'><feature name='a'/><new/></monitor></energy>",
                "<energy/>",
                "<energy><control/></energy>"
            })
    void isReadBackAsItWasWritten(String element) {
        Capabilities read = CapabilitiesXml.read(Documents.host(element));
        String written = CapabilitiesXml.write(read, FIRST);

        assertThat(written).contains("<energy");
        assertThat(CapabilitiesXml.read(written)).isEqualTo(read);
        assertThat(CapabilitiesXml.write(CapabilitiesXml.read(written), FIRST)).isEqualTo(written);
    }

    @Test
    void isLeftOutBeforeItsRelease() {
        Capabilities read = CapabilitiesXml.read(
                Documents.host("<energy><monitor maxMonitors='1'><feature name='activity'/></monitor></energy>"));

        assertThat(CapabilitiesXml.write(read, new Dialect(12, 3, 0))).doesNotContain("energy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "4294967296", "many"})
    void namesTheAttributeThatIsNoNumber(String number) {
        assertThatThrownBy(() ->
                        energy("<energy><monitor maxMonitors='" + number + "'><feature name='a'/></monitor></energy>"))
                .isInstanceOf(VircapsException.class)
                .hasMessageContaining("maxMonitors");
    }
}
