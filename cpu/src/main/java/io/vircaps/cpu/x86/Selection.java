package io.vircaps.cpu.x86;

import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.CandidateVerdict;
import io.vircaps.model.cpu.CpuFallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The search for the model that describes the data best; {@code x86Decode}, {@code x86DecodeUseCandidate}. Models are
 * tried from the last of the map to the first, so that of equals the newest wins. One search, one object.
 */
final class Selection {
    private final Catalog catalog;
    private final Decodable data;
    private final boolean forGuest;
    private final DecodeOptions options;
    private final List<Judgement> judgements = new ArrayList<>();
    private Optional<Candidate> best = Optional.empty();

    /** What became of one model; the candidate is there if it was held against the data. */
    private record Judgement(
            Catalog.Model model, CandidateVerdict verdict, Optional<Candidate> candidate, Optional<String> against) {}

    private Selection(Catalog catalog, Decodable data, boolean forGuest, DecodeOptions options) {
        this.catalog = catalog;
        this.data = data;
        this.forGuest = forGuest;
        this.options = options;
    }

    /**
     * Searches.
     *
     * @param forGuest whether a guest's definition is wanted, else a host's
     * @throws CpuNotUsableException if the one preferred model is not offered and the fallback is forbidden
     */
    static Selection run(Catalog catalog, Decodable data, boolean forGuest, DecodeOptions options) {
        Selection selection = new Selection(catalog, data, forGuest, options);
        selection.search(catalog.models());
        return selection;
    }

    /** The models are tried from the last to the first. */
    private void search(List<Catalog.Model> models) {
        boolean found = false;
        for (int i = models.size() - 1; i >= 0; i--) {
            if (found) {
                judge(models.get(i), CandidateVerdict.NOT_TRIED);
            } else {
                found = tryModel(models.get(i));
            }
        }
    }

    /** The model that would be chosen if there were not the one that was. */
    Optional<Candidate> runnerUp() {
        if (best.isEmpty()) {
            return best;
        }
        Catalog.Model chosen = best.get().model();
        Selection second = new Selection(catalog, data, forGuest, options);
        second.search(catalog.models().stream()
                .filter(model -> !model.name().equals(chosen.name()))
                .toList());
        return second.best();
    }

    /** The model chosen; absent if none may be. */
    Optional<Candidate> best() {
        return best;
    }

    /** Tries one model; true ends the search. */
    private boolean tryModel(Catalog.Model model) {
        Optional<List<String>> blockers = options.offered().isEmpty()
                ? Optional.of(List.of())
                : options.offered().get().missing(model.name());
        if (blockers.isEmpty()) {
            refuseIfWanted(model);
            judge(model, CandidateVerdict.NOT_OFFERED);
            return false;
        }
        boolean foreign = data.vendor().isPresent()
                && model.vendor().isPresent()
                && !data.vendor().equals(model.vendor());
        if (foreign) {
            judge(model, CandidateVerdict.OTHER_VENDOR);
            return false;
        }
        return weigh(
                Candidate.of(catalog, model, data, blockers.get(), forGuest).without(options.unknown()));
    }

    private void refuseIfWanted(Catalog.Model model) {
        if (options.isWanted(model.name()) && options.fallback() != CpuFallback.ALLOW) {
            throw CpuNotUsableException.notOffered(model.name());
        }
    }

    private boolean weigh(Candidate candidate) {
        Optional<CandidateVerdict> unfit = unfit(candidate);
        if (unfit.isPresent()) {
            judgements.add(new Judgement(candidate.model(), unfit.get(), Optional.of(candidate), Optional.empty()));
            return false;
        }
        boolean wanted = options.isWanted(candidate.model().name());
        CandidateVerdict verdict = wanted || best.isEmpty() ? CandidateVerdict.CHOSEN : against(candidate, best.get());
        if (verdict == CandidateVerdict.CHOSEN) {
            best.ifPresent(loser -> judge(loser, loss(loser, candidate), candidate));
            best = Optional.of(candidate);
            return wanted;
        }
        best.ifPresent(winner -> judge(candidate, verdict, winner));
        return false;
    }

    private Optional<CandidateVerdict> unfit(Candidate candidate) {
        if (forGuest) {
            return candidate.model().facts().use().guest() ? Optional.empty() : Optional.of(CandidateVerdict.NOT_FOR_GUESTS);
        }
        if (!candidate.model().facts().use().host()) {
            return Optional.of(CandidateVerdict.NOT_FOR_HOSTS);
        }
        return candidate.missing().isEmpty() ? Optional.empty() : Optional.of(CandidateVerdict.LACKS_FEATURES);
    }

    /** {@link CandidateVerdict#CHOSEN} if the candidate is better than the best so far. */
    private CandidateVerdict against(Candidate candidate, Candidate current) {
        if (!data.signature().isNone() && candidate.signatureFits() != current.signatureFits()) {
            return candidate.signatureFits() ? CandidateVerdict.CHOSEN : CandidateVerdict.OTHER_SIGNATURE;
        }
        Candidate.Cost cost = cost(candidate);
        Candidate.Cost currentCost = cost(current);
        boolean preferred = options.preferred().contains(candidate.model().name());
        boolean cheaper = cost.isBelow(currentCost) || (preferred && cost.penalty() < currentCost.penalty());
        return cheaper ? CandidateVerdict.CHOSEN : CandidateVerdict.COSTS_MORE;
    }

    /** Why the best so far is that no more. */
    private CandidateVerdict loss(Candidate loser, Candidate winner) {
        boolean bySignature = !data.signature().isNone() && winner.signatureFits() != loser.signatureFits();
        boolean better = bySignature ? winner.signatureFits() : cost(winner).isBelow(cost(loser));
        return better ? CandidateVerdict.SURPASSED : CandidateVerdict.NOT_PREFERRED;
    }

    private Candidate.Cost cost(Candidate candidate) {
        return forGuest ? candidate.guestCost() : candidate.hostCost();
    }

    private void judge(Catalog.Model model, CandidateVerdict verdict) {
        judgements.add(new Judgement(model, verdict, Optional.empty(), Optional.empty()));
    }

    private void judge(Candidate loser, CandidateVerdict verdict, Candidate winner) {
        Optional<String> against = Optional.of(winner.model().name());
        judgements.add(new Judgement(loser.model(), verdict, Optional.of(loser), against));
    }

    /** What became of each model, in the order tried. */
    List<CandidateModel> candidates() {
        List<Judgement> all = new ArrayList<>(judgements);
        best.ifPresent(chosen ->
                all.add(new Judgement(chosen.model(), victory(chosen), Optional.of(chosen), Optional.empty())));
        List<Catalog.Model> order = catalog.models();
        all.sort((one, other) -> order.indexOf(other.model()) - order.indexOf(one.model()));
        return all.stream().map(this::told).toList();
    }

    private CandidateVerdict victory(Candidate chosen) {
        return options.isWanted(chosen.model().name()) ? CandidateVerdict.PREFERRED : CandidateVerdict.CHOSEN;
    }

    private CandidateModel told(Judgement judgement) {
        return new CandidateModel(
                judgement.model().name(),
                judgement.verdict(),
                judgement.against(),
                judgement.model().standsFor(data.signature()),
                judgement.candidate().map(one -> names(one.extra())).orElse(List.of()),
                judgement.candidate().map(one -> names(one.missing())).orElse(List.of()),
                judgement.candidate().map(one -> cost(one).total()).orElse(0));
    }

    private static List<String> names(List<Catalog.Feature> features) {
        return features.stream().map(Catalog.Feature::name).toList();
    }
}
