package io.vircaps.output.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    @Test
    void isPresentOrAbsent() {
        assertThat(Explained.present("a", "b")).isEqualTo(new Explained("a", true, List.of(), List.of(), "b"));
        Note note = Note.of(ExplainReason.GUEST_NOT_OFFERED, "s", "d");
        Explanation explanation = new Explanation("what", List.of(note));
        Cause cause = new Cause(note, List.of(explanation));
        assertThat(Explained.absent("a", new Diagnosis(List.of(cause), List.of(explanation))))
                .isEqualTo(new Explained("a", false, List.of(cause), List.of(explanation), ""));
    }
}
