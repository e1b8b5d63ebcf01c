package io.vircaps.cpu.x86;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.SampleCpus;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.sample.SmallMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {
    private static final Catalog CATALOG = new Catalog(SmallMap.MAP.x86());

    private static List<Catalog.Feature> features(int count) {
        return CATALOG.features().subList(0, count);
    }

    private static List<String> names(int count) {
        return features(count).stream().map(Catalog.Feature::name).toList();
    }

    /** The first half of the disabled features cost 2, 3, 4 …, the others one each. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "3, 0, 3, 0",
        "0, 1, 2, 2",
        "3, 1, 5, 2",
        "0, 2, 3, 2",
        "1, 3, 7, 5",
        "0, 4, 7, 5",
        "2, 5, 13, 9"
    })
    void weighsDisabledFeaturesAsLibvirtDoes(int required, int disabled, int total, int penalty) {
        Candidate candidate =
                new Candidate(CATALOG.model("any"), false, features(required), features(disabled), names(disabled));

        assertThat(candidate.guestCost()).isEqualTo(new Candidate.Cost(total, penalty));
        assertThat(candidate.hostCost()).isEqualTo(new Candidate.Cost(required, 0));
    }

    @ParameterizedTest
    @CsvSource({"new, 2, 4, true", "new, 2, 6, false", "old, 1, 6, true", "any, 1, 6, false"})
    void fitsTheSignaturesOfItsModel(String model, int number, int stepping, boolean fits) {
        Decodable data = Decodable.of(CATALOG, SmallMap.intel(number, stepping, 0));

        assertThat(Candidate.of(CATALOG, CATALOG.model(model), data, List.of(), true)
                        .signatureFits())
                .isEqualTo(fits);
        assertThat(data.signature()).isEqualTo(new X86Signature(6, number, stepping));
    }

    @Test
    void requiresExtraFeaturesAndDisablesTheOthers() {
        Candidate candidate = new Candidate(CATALOG.model("any"), false, features(1), features(2), List.of("x", "y"));

        assertThat(candidate.features()).isEqualTo(SampleCpus.features("require:f0", "disable:x", "disable:y"));
    }

    @Test
    void aCostIsBelowAnotherByTotalAndThenPenalty() {
        Candidate.Cost cost = new Candidate.Cost(5, 2);

        assertThat(cost.isBelow(new Candidate.Cost(6, 0))).isTrue();
        assertThat(cost.isBelow(new Candidate.Cost(5, 3))).isTrue();
        assertThat(cost.isBelow(new Candidate.Cost(5, 2))).isFalse();
        assertThat(cost.isBelow(new Candidate.Cost(4, 3))).isFalse();
    }

    @Test
    void countsBlockersAndForgetsUnknownFeatures() {
        Decodable data = Decodable.of(CATALOG, SmallMap.intel(2, 3, 0, 1, 2, 7));
        Candidate candidate = Candidate.of(CATALOG, CATALOG.model("new"), data, List.of("f1", "f7", "bogus"), true);

        assertThat(candidate.extra()).extracting(Catalog.Feature::name).containsExactly("f7");
        assertThat(candidate.missing()).extracting(Catalog.Feature::name).containsExactly("f1", "f3");
        assertThat(candidate.disabled()).containsExactly("f1", "f3", "f4");
        assertThat(candidate.without(Set.of("f3")).disabled()).containsExactly("f1", "f4");
        assertThat(candidate.without(Set.of())).isSameAs(candidate);
    }
}
