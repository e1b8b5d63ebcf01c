package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the verbs have in common that query a connection. */
class ConnectedVerbTest {
    private static final String NO_DRIVER = "error: failed to connect to the hypervisor\nerror: ";

    /** virsh opens a URI that was given before it runs the verb, which ends with an empty line. */
    @Test
    void endsWithAnEmptyLineWhereTheVerbHadBegun() {
        Map<String, String> environment = Map.of("VIRSH_DEFAULT_CONNECT_URI", "nosuch:///x");

        Call given = Call.line("-c nosuch:///x uri");
        Call found = Call.with("", environment, "uri");

        assertThat(given.out()).isEmpty();
        assertThat(found.out()).isEqualTo("\n");
        assertThat(List.of(given.status(), found.status())).containsOnly(1);
        assertThat(found.err()).isEqualTo(given.err()).startsWith(NO_DRIVER);
        assertThat(Call.with("", environment, "-q", "uri").out()).isEmpty();
        assertThat(Call.with("", environment, "--output", "json", "uri").out()).isEmpty();
    }

    @Test
    void endsWithZeroWhereThereIsAResult() {
        assertThat(ToyDriver.call("uri")).isEqualTo(new Call(0, "toy:///system\n\n", ""));
        assertThat(ToyDriver.call("-q uri")).isEqualTo(new Call(0, "toy:///system\n", ""));
    }

    @Test
    void printsTheLinesOfAFailureOfTheVerb() {
        assertThat(ToyDriver.call("freepages")).isEqualTo(new Call(1, "\n", "error: missing cellno argument\n"));
    }

    @Test
    void printsVirshsErrorBeforeTheLibrarys() {
        assertThat(ToyDriver.call("hostname"))
                .isEqualTo(new Call(
                        1,
                        "\n",
                        "error: failed to get hostname\nerror: this function is not supported by the connection"
                                + " driver: virConnectGetHostname\n"));
        assertThat(ToyDriver.call("-q hostname").out()).isEmpty();
    }

    @Test
    void printsTheSameErrorWhereJsonWasWanted() {
        Call json = ToyDriver.call("--output json hostname");

        assertThat(json.out()).isEmpty();
        assertThat(json.err()).isEqualTo(ToyDriver.call("hostname").err());
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void refusesAnUnknownFormatBeforeItConnects() {
        assertThat(Call.line("-c nosuch:///x --output yaml uri").err())
                .isEqualTo("error: option --output: expected xml or json, found 'yaml'\n");
    }
}
