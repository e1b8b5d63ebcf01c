package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CandidateVerdictTest {
    @Test
    void twoVerdictsMeanThatTheModelWasChosen() {
        assertThat(CandidateVerdict.values())
                .filteredOn(CandidateVerdict::isChosen)
                .containsExactly(CandidateVerdict.PREFERRED, CandidateVerdict.CHOSEN);
    }

    @Test
    void eachVerdictHasAMeaningOfItsOwn() {
        assertThat(Arrays.stream(CandidateVerdict.values()).map(CandidateVerdict::meaning))
                .doesNotHaveDuplicates()
                .contains("it is the best", "it is another vendor's");
    }
}
