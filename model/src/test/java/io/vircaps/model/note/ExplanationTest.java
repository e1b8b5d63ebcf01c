package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vircaps.model.note.Reason.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private enum Why implements Reason {
        FILE_MISSING,
        NOT_PERMITTED;

        @Override
        public Meaning meaning() {
            Meaning meaning = Meaning.of("A file is missing.", "a file");
            return this == FILE_MISSING ? meaning.remedy("install it") : meaning;
        }
    }

    private static final Note MISSING = Note.of(Why.FILE_MISSING, "/dev/kvm", "no such file");
    private static final Note REFUSED = Note.of(Why.NOT_PERMITTED, "/dev/kvm", "permission denied");

    @Test
    void takesTheLastRemedyOfItsChain() {
        assertThat(new Explanation("guest", List.of(REFUSED.remedy("first"), MISSING)).remedy())
                .hasValue("install it");
        assertThat(new Explanation("guest", List.of(MISSING, REFUSED)).remedy()).hasValue("install it");
        assertThat(new Explanation("guest", List.of(REFUSED)).remedy()).isEmpty();
    }

    @Test
    void hasAtLeastOneNote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Explanation("guest", List.of()))
                .withMessage("guest without a reason");
    }
}
