package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.sample.SmallMap;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.host.CpuDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final X86Rules RULES = SmallMap.X86;

    private static CpuDefinition host(X86Data data) {
        return RULES.decodeHost(data, DecodeOptions.DEFAULT);
    }

    private static GuestCpu guest(X86Data data, DecodeOptions options) {
        return RULES.decodeGuest(data, options);
    }

    private static DecodeOptions preferring(String... models) {
        return new DecodeOptions(Optional.empty(), List.of(models), CpuFallback.ALLOW, false);
    }

    @Test
    void takesTheOnePreferredModelAtAnyCost() {
        GuestCpu cpu = guest(SmallMap.intel(2, 3, 0, 1, 2, 3), preferring("any"));

        assertThat(cpu.model()).contains("any");
        assertThat(cpu.features()).extracting(CpuFeature::name).containsExactly("f1", "f2", "f3");
    }

    @Test
    void choosesFromWhatTheHypervisorOffers() {
        DecodeOptions options = DecodeOptions.DEFAULT.offered(HypervisorModels.of(List.of("old", "any")));

        assertThat(guest(SmallMap.intel(2, 3, 0, 1, 2, 3), options).model()).contains("old");
    }

    @Test
    void failsIfThePreferredModelIsNotOfferedAndNoOtherWillDo() {
        Optional<HypervisorModels> offered = Optional.of(HypervisorModels.of(List.of("any")));
        X86Data data = SmallMap.intel(2, 3, 0, 1, 2, 3);

        assertThatThrownBy(() -> guest(data, new DecodeOptions(offered, List.of("new"), CpuFallback.FORBID, false)))
                .isInstanceOf(CpuNotUsableException.class);
        assertThat(guest(data, new DecodeOptions(offered, List.of("new"), CpuFallback.ALLOW, false))
                        .model())
                .contains("any");
    }

    @Test
    void countsWhatTheHypervisorMissesAgainstAModel() {
        HypervisorModels offered =
                new HypervisorModels(Map.of("new", List.of("f2", "unknown", "f4"), "old", List.of()));
        DecodeEvidence evidence =
                RULES.explainGuest(SmallMap.intel(2, 3, 0, 1, 2, 3, 4), DecodeOptions.DEFAULT.offered(offered));

        assertThat(evidence.candidates())
                .filteredOn(candidate -> candidate.model().equals("new"))
                .singleElement()
                .satisfies(candidate -> assertThat(candidate.missing()).containsExactly("f2"));
    }

    @Test
    void hasAVerdictOnEachModelAndARunnerUp() {
        DecodeEvidence evidence = RULES.explainHost(SmallMap.intel(3, 0, 0, 1, 2), DecodeOptions.DEFAULT);

        assertThat(evidence.candidates())
                .extracting(CandidateModel::model, CandidateModel::verdict)
                .containsExactly(
                        tuple("rival", CandidateVerdict.OTHER_VENDOR),
                        tuple("host-only", CandidateVerdict.CHOSEN),
                        tuple("new", CandidateVerdict.LACKS_FEATURES),
                        tuple("old", CandidateVerdict.OTHER_SIGNATURE),
                        tuple("any", CandidateVerdict.OTHER_SIGNATURE));
        assertThat(evidence.candidates())
                .extracting(candidate -> candidate.against().orElse(""))
                .containsExactly("", "", "", "host-only", "host-only");
        assertThat(evidence.chosen()).contains("host-only");
        assertThat(evidence.runnerUp()).contains("old");
    }

    @Test
    void explainsThatNothingFits() {
        DecodeEvidence evidence = RULES.explainHost(X86Data.EMPTY, DecodeOptions.DEFAULT);

        assertThat(evidence.chosen()).isEmpty();
        assertThat(evidence.candidates())
                .hasSize(5)
                .extracting(CandidateModel::verdict)
                .containsOnly(CandidateVerdict.LACKS_FEATURES);
    }

    @Test
    void keepsToAModelOfTheSignatureThoughAnotherNeedsFewerFeatures() {
        assertThat(host(SmallMap.intel(1, 0, 0, 1, 2, 3)).model()).contains("old");
    }

    @Test
    void takesModelsOfOtherVendorsForNoOne() {
        assertThat(host(SmallMap.registers("AuthenticAMD", new X86Signature(6, 2, 3), 0, 1, 2, 3))
                        .model())
                .contains("rival");
    }

    @Test
    void takesModelsOfAnyVendorForUnknownOnes() {
        CpuDefinition cpu = host(SmallMap.registers("UnknownMaker", new X86Signature(6, 9, 0), 0, 1, 2));

        assertThat(cpu.vendor()).isEmpty();
        assertThat(cpu.model()).contains("rival");
    }

    @Test
    void neverDescribesAGuestByAModelForHosts() {
        assertThat(guest(SmallMap.intel(3, 0, 0, 1, 2), DecodeOptions.DEFAULT).model())
                .isNotEqualTo(Optional.of("host-only"));
    }

    @Test
    void comparesTheStepping() {
        assertThat(host(SmallMap.intel(2, 6, 0, 1, 2, 3)).model()).contains("new");
        assertThat(RULES.explainHost(SmallMap.intel(2, 6, 0, 1, 2, 3), DecodeOptions.DEFAULT)
                        .candidates())
                .filteredOn(CandidateModel::signatureFits)
                .extracting(CandidateModel::model)
                .containsExactly("rival");
    }

    @Test
    void describesAHostNeverByAModelItDoesNotHave() {
        assertThat(host(SmallMap.intel(2, 3, 0, 1)).model()).contains("old");
    }
}
