package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Reason.Meaning;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoteTest {
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
    void hasNoRemedyUnlessGivenOne() {
        assertThat(MISSING.remedy()).isEmpty();
        assertThat(MISSING.remedy("load kvm"))
                .isEqualTo(new Note(Why.FILE_MISSING, "/dev/kvm", "no such file", Optional.of("load kvm")));
    }

    @Test
    void prefersItsOwnRemedyToThatOfItsReason() {
        assertThat(MISSING.action()).hasValue("install it");
        assertThat(MISSING.remedy("load kvm").action()).hasValue("load kvm");
        assertThat(REFUSED.action()).isEmpty();
    }

    @Test
    void isAboutThePlaceOfAFailure() {
        Problem problem = Problem.of(Kind.SYSTEM_ERROR, "cannot be read").expected("digits", "x");

        assertThat(Note.of(Why.NOT_PERMITTED, new VircapsException(problem.at("/proc/cpuinfo")), "/proc"))
                .isEqualTo(Note.of(Why.NOT_PERMITTED, "/proc/cpuinfo", "cannot be read: expected digits, found 'x'"));
        assertThat(Note.of(Why.NOT_PERMITTED, new VircapsException(problem), "/proc")
                        .subject())
                .isEqualTo("/proc");
    }

    @Test
    void printsOneLine() {
        assertThat(MISSING).hasToString("FILE_MISSING /dev/kvm: no such file (install it)");
        assertThat(REFUSED).hasToString("NOT_PERMITTED /dev/kvm: permission denied");
    }
}
