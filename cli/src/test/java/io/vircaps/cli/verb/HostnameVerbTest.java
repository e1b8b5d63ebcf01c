package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import io.vircaps.testkit.Fixtures;
import org.junit.jupiter.api.Test;

class HostnameVerbTest {
    private final String host = Fixtures.host("x86_64-1s2c1t").toString();

    @Test
    void printsTheNameOfARecordedHost() {
        assertThat(Call.of("--host", host, "hostname")).isEqualTo(new Call(0, "host\n\n", ""));
    }

    @Test
    void printsTheNameAsJson() {
        assertThat(Call.of("--host", host, "--output", "json", "hostname").out())
                .isEqualTo("{\n  \"hostname\": \"host\"\n}\n");
    }
}
