package io.vircaps.model.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Reason.Meaning;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeaningTest {
    private static final Meaning MEANING = Meaning.of("A file is missing.", "a file");

    @Test
    void concernsNothingUnlessStated() {
        assertThat(MEANING).isEqualTo(new Meaning("A file is missing.", Optional.empty(), "a file", Optional.empty()));
    }

    @Test
    void keepsElementAndRemedyInAnyOrder() {
        Meaning whole = new Meaning("A file is missing.", Optional.of("host/uuid"), "a file", Optional.of("make it"));

        assertThat(MEANING.element("host/uuid").remedy("make it")).isEqualTo(whole);
        assertThat(MEANING.remedy("make it").element("host/uuid")).isEqualTo(whole);
    }
}
