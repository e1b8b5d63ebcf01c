package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbFailureTest {
    @Test
    void holdsItsLinesInOrder() {
        VerbFailure failure = new VerbFailure("Unable to get cpu map", "it failed");

        assertThat(failure.sentences()).containsExactly("Unable to get cpu map", "it failed");
        assertThat(failure).hasMessage("Unable to get cpu map");
    }
}
