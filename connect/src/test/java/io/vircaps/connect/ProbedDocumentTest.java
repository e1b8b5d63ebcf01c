package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Dialect;
import org.junit.jupiter.api.Test;

class ProbedDocumentTest {
    private final ScriptedEngine engine = new ScriptedEngine();

    private ProbedDocument document(Dialect dialect) {
        return new ProbedDocument(engine, "state", 7, dialect);
    }

    @Test
    void holdsTheHostAsItWasWhenItWasMade() {
        ProbedDocument document = document(Dialect.DEFAULT);
        engine.state = "second";

        assertThat(engine.probes).hasValue(1);
        assertThat(ScriptedEngine.stateOf(document.probed().value())).isEqualTo("first");
        assertThat(document.written().text()).contains("<netprefix>first</netprefix>");
    }

    @Test
    void writesItsTextOnceAndOnlyWhenItIsNeeded() {
        ProbedDocument document = document(Dialect.DEFAULT);
        assertThat(engine.writes).hasValue(0);

        assertThat(document.written()).isSameAs(document.written());
        assertThat(engine.writes).hasValue(1);
    }

    @Test
    void writesInTheDialectOfTheConnection() {
        assertThat(document(new Dialect(0, 2, 1)).written().text())
                .doesNotContain("netprefix")
                .contains("<arch>x86_64</arch>");
    }

    @Test
    void numbersItsTextAndGivesItTheNotesOfTheProbe() {
        CapabilitiesDocument written = document(Dialect.DEFAULT).written();

        assertThat(written.generation()).isEqualTo(7);
        assertThat(written.notes()).containsExactly(ScriptedEngine.NOTE);
    }
}
