package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Extras;
import io.vircaps.model.host.PowerManagement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerManagementXmlTest {
    private static final Codec<PowerManagement> POWER =
            new Codec<>(PowerManagementXml::read, PowerManagementXml::write);

    @ParameterizedTest
    @CsvSource({
        "suspend_mem, true, false, false",
        "suspend_disk, false, true, false",
        "suspend_hybrid, false, false, true"
    })
    void readsAndWritesEachTarget(String target, boolean mem, boolean disk, boolean hybrid) {
        String element = "<power_management>\n  <" + target + "/>\n</power_management>\n";
        assertThat(POWER.read(element)).isEqualTo(new PowerManagement(mem, disk, hybrid, Extras.NONE));
        assertThat(POWER.rewritten(element, "0.9.8")).isEqualTo(element);
    }

    @Test
    void closesItselfWhereNothingIsKnown() {
        assertThat(POWER.read("<power_management/>")).isEqualTo(PowerManagement.NONE);
        assertThat(POWER.write(PowerManagement.NONE, Codec.NEWEST)).isEqualTo("<power_management/>\n");
    }

    @Test
    void writesTheTargetsInOneOrder() {
        assertThat(POWER.rewritten(
                        "<power_management><suspend_hybrid/><suspend_disk/><suspend_mem/></power_management>",
                        Codec.NEWEST))
                .isEqualTo("""
                        <power_management>
                          <suspend_mem/>
                          <suspend_disk/>
                          <suspend_hybrid/>
                        </power_management>
                        """);
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <power_management policy='x'>
                  <suspend_mem deep='yes'>
                    <state/>
                  </suspend_mem>
                  <suspend_fast/>
                </power_management>
                """;
        assertThat(POWER.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void refusesUnknownPartsIfStrict() {
        assertThat(POWER.strictRefusal("<power_management><suspend_fast/></power_management>"))
                .isEqualTo("line 2, column 19, /x/power_management/suspend_fast: unknown or repeated element");
        assertThat(POWER.strictRefusal("<power_management><suspend_mem deep='yes'/></power_management>"))
                .isEqualTo("line 2, column 19, /x/power_management/suspend_mem/@deep: unknown attribute");
    }
}
