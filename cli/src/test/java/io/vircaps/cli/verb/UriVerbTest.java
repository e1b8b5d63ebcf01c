package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import org.junit.jupiter.api.Test;

class UriVerbTest {
    @Test
    void printsTheUriAsLibvirtStatesIt() {
        assertThat(Call.line("-c test:///default uri")).isEqualTo(new Call(0, "test:///default\n\n", ""));
        assertThat(Call.line("-c test:///default -q uri").out()).isEqualTo("test:///default\n");
    }

    @Test
    void printsTheUriAsJson() {
        assertThat(Call.line("-c test:///default --output json uri").out())
                .isEqualTo("{\n  \"uri\": \"test:///default\"\n}\n");
    }

    @Test
    void takesNoArgument() {
        assertThat(Call.line("-c test:///default uri here"))
                .isEqualTo(new Call(1, "", "error: unexpected data 'here'\n"));
    }
}
