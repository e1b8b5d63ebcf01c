package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InvocationTest {
    private static final Verb VERB =
            ToyVerb.with("toy", CommandArgument.optional("NAME", "", "").repeated());

    private static Invocation parsed(String line) {
        return CommandLines.parsed(List.of(VERB), line.split(" ", -1));
    }

    @Test
    void hasItsArgumentsInTheirOrder() {
        assertThat(parsed("toy a b").arguments()).containsExactly("a", "b");
        assertThat(parsed("toy a b").argument()).contains("a");
        assertThat(parsed("toy").argument()).isEmpty();
    }

    @Test
    void hasOptionsOfBothPlaces() {
        assertThat(parsed("-q toy --all").has(GlobalOptions.QUIET)).isTrue();
        assertThat(parsed("toy --all").has(ToyVerb.ALL)).isTrue();
        assertThat(parsed("toy").has(ToyVerb.ALL)).isFalse();
    }

    @Test
    void prefersTheValueAfterTheVerbAndTheLastOfSeveral() {
        assertThat(parsed("--host a toy --host b").value(GlobalOptions.HOST)).contains("b");
        assertThat(parsed("--host a --host b toy").value(GlobalOptions.HOST)).contains("b");
        assertThat(parsed("toy").value(GlobalOptions.HOST)).isEmpty();
    }

    @Test
    void dividesValuesAtCommas() {
        assertThat(parsed("toy --cell 1,2 --cell 3").values(ToyVerb.CELL)).containsExactly("1", "2", "3");
        assertThat(parsed("toy").values(ToyVerb.CELL)).isEmpty();
    }

    @Test
    void makesErrorsThatNameItsVerb() {
        UsageException misuse = parsed("toy").misuse("no such thing");

        assertThat(misuse).hasMessage("no such thing");
        assertThat(misuse.verb()).contains(VERB);
    }
}
