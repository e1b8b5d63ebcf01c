package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import io.vircaps.cli.Version;
import org.junit.jupiter.api.Test;

class VersionVerbTest {
    @Test
    void statesVersionsInVirshsForm() {
        String ours = "vircaps " + Version.text();

        assertThat(Call.line("-c test:///default --dialect 8.1.0 version"))
                .isEqualTo(new Call(
                        0,
                        "Compiled against library: " + ours + "\nUsing library: " + ours
                                + "\nUsing API: TEST 8.1.0\nRunning hypervisor: TEST 0.0.2\n\n",
                        ""));
    }

    @Test
    void statesThatThereIsNoVersionToExtract() {
        assertThat(ToyDriver.call("-q version").out()).endsWith("\nCannot extract running TOY hypervisor version\n");
    }

    @Test
    void statesVersionsAsJson() {
        assertThat(Call.line("-c test:///default --output json version").out())
                .startsWith("{\n")
                .endsWith("\n}\n")
                .contains(
                        "\"vircaps\": \"" + Version.text() + "\"", "\"dialect\": \"9.0.0\"", "\"version\": \"0.0.2\"");
    }
}
