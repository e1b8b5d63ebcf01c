package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.HostReason;
import io.vircaps.model.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbResultTest {
    @Test
    void isASuccessWithoutMessages() {
        assertThat(VerbResult.of("text\n")).isEqualTo(new VerbResult("text\n", List.of(), 0));
    }

    @Test
    void isAFailureWithAnErrorALine() {
        assertThat(VerbResult.failure("one", "two"))
                .isEqualTo(new VerbResult("", List.of("error: one", "error: two"), 1));
        assertThat(VerbResult.failure("\n", List.of("one"))).isEqualTo(new VerbResult("\n", List.of("error: one"), 1));
    }

    @Test
    void printsNotesBeforeItsOtherMessages() {
        Note note = Note.of(HostReason.HOST_UUID_RANDOM, "uuid", "none");
        VerbResult failure = new VerbResult("text", List.of("error: one"), 1);

        assertThat(failure.with(List.of(note)))
                .isEqualTo(new VerbResult("text", List.of("note: " + note, "error: one"), 1));
        assertThat(failure.with(List.of())).isEqualTo(failure);
    }
}
