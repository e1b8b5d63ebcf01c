package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Reason.Meaning;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
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
    void takesSymptomsWithoutARootCauseAsTheyAre() {
        assertThat(Diagnosis.of(List.of(GUEST))).isEqualTo(new Diagnosis(List.of(), List.of(GUEST)));
    }

    @Test
    void isEmptyWhereNothingIsMissing() {
        assertThat(Diagnosis.of(List.of()).isEmpty()).isTrue();
        assertThat(Diagnosis.of(List.of(GUEST)).isEmpty()).isFalse();
        assertThat(new Diagnosis(List.of(new Cause(NOTE, List.of(GUEST))), List.of()).isEmpty())
                .isFalse();
    }
}
