package io.vircaps.cpu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecodeEvidenceTest {
    private static CandidateModel candidate(String model, CandidateVerdict verdict) {
        return new CandidateModel(model, verdict, Optional.empty(), false, List.of(), List.of(), 0);
    }

    private static DecodeEvidence evidence(CandidateModel... candidates) {
        return new DecodeEvidence(
                Optional.empty(), X86Signature.NONE, List.of(), List.of(candidates), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(names = {"CHOSEN", "PREFERRED"})
    void namesTheChosenModel(CandidateVerdict verdict) {
        assertThat(evidence(candidate("new", CandidateVerdict.COSTS_MORE), candidate("old", verdict))
                        .chosen())
                .contains("old");
    }

    @Test
    void namesNoModelIfNoneFits() {
        assertThat(evidence(candidate("new", CandidateVerdict.LACKS_FEATURES)).chosen())
                .isEmpty();
    }
}
