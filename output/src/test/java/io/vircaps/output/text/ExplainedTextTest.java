package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.explain.ExplainReason;
import io.vircaps.output.explain.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedTextTest {
    private static final Note ROOT = Note.of(ExplainReason.GUEST_NOT_OFFERED, "root", "r");
    private static final Note NOTE = Note.of(ExplainReason.MACHINE_NOT_OFFERED, "subject", "s");
    private static final String EXPECTED = "; expected a guest that the engine runs\n";

    private static Explained absent(List<Cause> causes, List<Explanation> missing) {
        return new Explained("a", false, causes, missing, "");
    }

    @Test
    void writesWhatIsPresent() {
        assertThat(ExplainedText.write(List.of(
                        new Explained("a", true, List.of(), List.of(), "b c"),
                        new Explained("d", true, List.of(), List.of(), ""))))
                .isEqualTo("a is there: b c\nd: nothing is missing\n");
    }

    @Test
    void writesEachExplanationWithItsRemedy() {
        Explanation chain = new Explanation("what", List.of(NOTE, ROOT));
        assertThat(ExplainedText.write(List.of(absent(List.of(), List.of(chain)))))
                .isEqualTo("a:\n  what is missing or not what it could be\n"
                        + "    MACHINE_NOT_OFFERED subject: s; expected a machine type of the document\n"
                        + "    because GUEST_NOT_OFFERED root: r" + EXPECTED
                        + "    remedy: " + ROOT.action().orElseThrow() + "\n");
    }

    @Test
    void writesACauseOnceWithWhatItExplains() {
        Note further = Note.of(ExplainReason.MACHINE_NOT_OFFERED, "further", "f");
        Cause cause = new Cause(
                ROOT,
                List.of(new Explanation("one", List.of(NOTE, further, ROOT)), new Explanation("two", List.of(ROOT))));
        assertThat(ExplainedText.write(List.of(absent(List.of(cause), List.of()))))
                .isEqualTo("a:\n  cause: GUEST_NOT_OFFERED root: r" + EXPECTED
                        + "    remedy: " + ROOT.action().orElseThrow() + "\n"
                        + "    explains one: MACHINE_NOT_OFFERED subject: s\n"
                        + "      because MACHINE_NOT_OFFERED further: f\n"
                        + "    explains two\n");
    }
}
