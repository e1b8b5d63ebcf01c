package io.vircaps.cpu;

import java.util.List;
import java.util.Optional;

/**
 * Why registers were decoded to their model.
 *
 * @param vendor     the vendor, if the map knows it
 * @param signature  family, model and stepping
 * @param erratum    features that were removed because they do not work on the processor (TSX)
 * @param candidates every model of the map, in the order of the search
 * @param runnerUp   the model that would be chosen without the chosen one
 */
public record DecodeEvidence(
        Optional<String> vendor,
        X86Signature signature,
        List<String> erratum,
        List<CandidateModel> candidates,
        Optional<String> runnerUp) {
    public DecodeEvidence {
        erratum = List.copyOf(erratum);
        candidates = List.copyOf(candidates);
    }

    /** The chosen model; empty if none fits. */
    public Optional<String> chosen() {
        return candidates.stream()
                .filter(candidate -> candidate.verdict().isChosen())
                .map(CandidateModel::model)
                .findFirst();
    }
}
