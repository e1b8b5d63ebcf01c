package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Reason.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;

class CauseTest {
    private enum Why implements Reason {
        FILE_MISSING,
        NOT_PERMITTED;

        @Override
        public Meaning meaning() {
            Meaning meaning = Meaning.of("A file is missing.", "a file");
            return this == FILE_MISSING ? meaning.remedy("install it") : meaning;
        }
    }

    private static final Note NOTE = Note.of(Why.FILE_MISSING, "/dev/kvm", "no such file");
    private static final Explanation GUEST = new Explanation("guest", List.of(NOTE));

    @Test
    void keepsWhatItExplains() {
        Cause cause = new Cause(NOTE, List.of(GUEST));

        assertThat(cause.note()).isEqualTo(NOTE);
        assertThat(cause.consequences()).containsExactly(GUEST);
    }

    @Test
    void explainsSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cause(NOTE, List.of()))
                .withMessage("FILE_MISSING explains nothing");
    }
}
