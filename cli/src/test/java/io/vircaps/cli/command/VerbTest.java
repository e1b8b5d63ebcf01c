package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbTest {
    /** A verb that overrides nothing. */
    private static final class Least extends Verb {
        Least() {
            super("least", "does the least", "Does the least.");
        }

        @Override
        public VerbResult perform(VerbContext context) {
            return VerbResult.of("");
        }
    }

    @Test
    void hasNoOptionsAndPrintsXmlOrJsonUnlessItStatesOthers() {
        Verb least = new Least();

        assertThat(least.options()).isEmpty();
        assertThat(least.argument()).isEmpty();
        assertThat(least.unnamed()).isEmpty();
        assertThat(least.repeatable()).isEmpty();
        assertThat(least.argumentOption()).isEmpty();
        assertThat(least.shownArgument()).isEmpty();
        assertThat(least.failureStatus()).isEqualTo(1);
        assertThat(least.plainFormat()).isEqualTo("xml");
        assertThat(least.hasJson()).isTrue();
    }

    @Test
    void describesItself() {
        Verb least = new Least();

        assertThat(least.word()).isEqualTo("least");
        assertThat(least.summary()).isEqualTo("does the least");
        assertThat(least.description()).isEqualTo("Does the least.");
    }

    @Test
    void listsItsOptionsThatTakeAnArgument() {
        assertThat(ToyVerb.plain("toy").withArgument()).containsExactly(ToyVerb.TYPE, ToyVerb.CELL, ToyVerb.OUTPUT);
    }

    @Test
    void showsAnOptionalArgumentOnlyWhereNoOptionIsAnotherFormOfIt() {
        CommandArgument optional = CommandArgument.optional("TYPE", "", "");
        CommandArgument required = CommandArgument.required("TYPE", "", "");
        CommandArgument other = CommandArgument.optional("FILE", "", "");

        assertThat(ToyVerb.with("toy", optional).argumentOption()).contains(ToyVerb.TYPE);
        assertThat(ToyVerb.with("toy", optional).shownArgument()).isEmpty();
        assertThat(ToyVerb.with("toy", required).shownArgument()).contains(required);
        assertThat(ToyVerb.with("toy", other).argumentOption()).isEmpty();
        assertThat(ToyVerb.with("toy", other).shownArgument()).contains(other);
    }
}
