package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.cli.ToyDriver;
import io.vircaps.testkit.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaxVcpusVerbTest {
    @ParameterizedTest
    @ValueSource(strings = {"maxvcpus", "maxvcpus --type test", "maxvcpus test"})
    void printsTheDriversLimit(String line) {
        assertThat(Call.line("-c test:///default " + line)).isEqualTo(new Call(0, "32\n\n", ""));
    }

    /** virsh reads {@code <vcpu max=…>} before it calls {@code virConnectGetMaxVcpus}. */
    @Test
    void prefersTheLimitOfTheDomainCapabilities() {
        assertThat(ToyDriver.call("maxvcpus --type few").out()).isEqualTo("3\n\n");
        assertThat(ToyDriver.call("maxvcpus --type many").out()).isEqualTo("4000\n\n");
        assertThat(ToyDriver.call("maxvcpus").out()).isEqualTo("4000\n\n");
    }

    @Test
    void printsTheNumberAsJson() {
        assertThat(Call.line("-c test:///default --output json maxvcpus").out())
                .isEqualTo("{\n  \"maxvcpus\": 32\n}\n");
    }

    @Test
    void printsTheErrorOfAnUnknownTypeAlone() {
        String host = Fixtures.host("x86_64-1s2c1t").toString();

        assertThat(Call.of("--host", host, "maxvcpus", "nosuch"))
                .isEqualTo(new Call(1, "\n", "error: invalid argument: unknown type 'nosuch'\n"));
    }
}
