package io.vircaps.cpu;


import java.util.List;
import java.util.Optional;

/**
 * Why registers were decoded to one model and not to another.
 *
 * @param vendor     the vendor, if the map knows it
 * @param signature  family, model and stepping
 * @param erratum    features left out because the processor is known to have them broken (TSX)
 * @param candidates every model of the map, in the order tried
 * @param runnerUp   the model that would have been the answer without the chosen one
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

    /** The model that is the answer; absent if none fits. */
    public Optional<String> chosen() {
        return candidates.stream()
                .filter(candidate -> candidate.verdict().isAnswer())
                .map(CandidateModel::model)
                .findFirst();
    }
}
