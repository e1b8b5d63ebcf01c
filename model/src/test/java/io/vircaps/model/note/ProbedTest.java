package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Reason.Meaning;
import org.junit.jupiter.api.Test;

class ProbedTest {
    private enum Why implements Reason {
        FILE_MISSING,
        NOT_PERMITTED;

        @Override
        public Meaning meaning() {
            return Meaning.of("for the test", "a file").remedy("look");
        }
    }

    private static final Note MISSING = Note.of(Why.FILE_MISSING, "/a", "no such file");
    private static final Note REFUSED =
            Note.of(Why.NOT_PERMITTED, "/b", "open: permission denied").remedy("join the group");

    @Test
    void keepsItsNotesWhenItsValueChanges() {
        assertThat(Probed.of(20, MISSING).map(value -> value + 1)).isEqualTo(Probed.of(21, MISSING));
    }

    @Test
    void joinsTheNotesOfTwoInTheirOrder() {
        assertThat(Probed.of("a", REFUSED).with(Probed.of("b", MISSING), String::concat))
                .isEqualTo(Probed.of("ab", REFUSED, MISSING));
        assertThat(Probed.of("a").notes()).isEmpty();
    }
}
