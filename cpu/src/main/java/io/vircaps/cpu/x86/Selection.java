package io.vircaps.cpu.x86;

import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The search for the CPU model that describes data best; {@code x86Decode}. One object a search.
 */
final class Selection {
    /*
     * How libvirt selects a model. Functions are of src/cpu/cpu_x86.c; the rules are equal in libvirt 9.0.0 and 11.3.0,
     * where only the map differs. libvirt 7.0.0, whose rules are not implemented, knew one preferred model at most and
     * compared the lengths of the feature lists before the signatures, without penalties.
     *
     * Data. The vendor is looked up in CPUID.0 and its bits are removed; the signature (family, model, stepping) is
     * CPUID.1:EAX. On Intel processors with the TSX erratum (HSD136, HSW136) the bits of hle and rtm are removed
     * (x86DataFilterTSX, here Decodable).
     *
     * Order. Models are tried from the last of the map to the first, and a candidate must be better than the best so
     * far. So among equals the model wins that is later in the map: the newest, and of the versions of a model
     * (Haswell, Haswell-v1, …) the last. The map decides by decode host= and guest= for which of the two a model is
     * used: in the map of 11.3.0 the versioned names are for hosts only.
     *
     * Candidates. A model is skipped if
     *   - the hypervisor gave a list of models that lacks it (an error if it is the one preferred model and the
     *     fallback is forbidden), or
     *   - the vendors of data and model are both known and different. A model without vendor fits all.
     *
     * Features of a candidate (x86DataToCPU, here Candidate). Bits of the data that the model lacks are extra features
     * (policy require); bits of the model that the data lack are missing features (policy disable). A feature whose
     * absence the hypervisor reports as a blocker of the model (QMP query-cpu-definitions, unavailable-features) is
     * missing too, unless it is extra. Of several features with the same bits, the first in the map is reported. For
     * guests, the features that were removed from the model are disabled as well, unless they are named already.
     * Features that were added to the model later are no part of it.
     *
     * Comparison (x86DecodeUseCandidate), the first rule that applies:
     *   1. A host's model must be decodable for hosts and have no missing feature; a guest's must be decodable for
     *      guests.
     *   2. The only preferred model wins, and the search ends.
     *   3. Any candidate is better than none.
     *   4. If the data have a signature, a model with that signature is better than one without.
     *   5. The lower cost wins; at equal cost the lower penalty.
     *   6. One of several preferred models wins if its penalty is lower, whatever it costs.
     *
     * Cost (virCPUx86CompareCandidateFeatureList). For a host, one for each extra feature. For a guest, one for each
     * required feature, and 2, 3, 4 … for the disabled ones: the sum of these is the penalty. But libvirt's loop over
     * the list ends at the count of enabled features and lowers that count at each disabled feature it meets. The
     * disabled ones are last in the list, so only the first half of them is met, and each of the others costs one.
     * Which model is chosen depends on this.
     *
     * A baseline decodes as a guest, without signature, and prefers the models of all its CPUs. If they are all one
     * model, rule 2 applies to it.
     */

    private final Catalog catalog;
    private final Decodable data;
    private final boolean forGuest;
    private final DecodeOptions options;
    private final List<Judgement> judgements = new ArrayList<>();
    private Optional<Candidate> best = Optional.empty();

    /** The verdict on one model; with the candidate if it was compared with the data. */
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
     * @param forGuest whether the definition is a guest's, else a host's
     * @throws CpuNotUsableException if the one preferred model is not offered and the fallback is forbidden
     */
    static Selection run(Catalog catalog, Decodable data, boolean forGuest, DecodeOptions options) {
        Selection selection = new Selection(catalog, data, forGuest, options);
        selection.search(catalog.models());
        return selection;
    }

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

    /** The model that would be chosen if the map did not have the chosen one. */
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

    /** The chosen model; empty if no model may be used. */
    Optional<Candidate> best() {
        return best;
    }

    /** Whether the search ends with this model. */
    private boolean tryModel(Catalog.Model model) {
        Optional<List<String>> blockers = options.offered().isEmpty()
                ? Optional.of(List.of())
                : options.offered().get().missing(model.name());
        if (blockers.isEmpty()) {
            requireNotWanted(model);
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

    private void requireNotWanted(Catalog.Model model) {
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
            return candidate.model().facts().use().guest()
                    ? Optional.empty()
                    : Optional.of(CandidateVerdict.NOT_FOR_GUESTS);
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

    /** Why a candidate replaces the best so far. */
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

    /** The verdicts on all models, in the order of the search. */
    List<CandidateModel> candidates() {
        List<Judgement> all = new ArrayList<>(judgements);
        best.ifPresent(chosen ->
                all.add(new Judgement(chosen.model(), victory(chosen), Optional.of(chosen), Optional.empty())));
        List<Catalog.Model> order = catalog.models();
        all.sort((one, other) -> order.indexOf(other.model()) - order.indexOf(one.model()));
        return all.stream().map(this::described).toList();
    }

    private CandidateVerdict victory(Candidate chosen) {
        return options.isWanted(chosen.model().name()) ? CandidateVerdict.PREFERRED : CandidateVerdict.CHOSEN;
    }

    private CandidateModel described(Judgement judgement) {
        return new CandidateModel(
                judgement.model().name(),
                judgement.verdict(),
                judgement.against(),
                judgement.model().matches(data.signature()),
                judgement.candidate().map(one -> names(one.extra())).orElse(List.of()),
                judgement.candidate().map(one -> names(one.missing())).orElse(List.of()),
                judgement.candidate().map(one -> cost(one).total()).orElse(0));
    }

    private static List<String> names(List<Catalog.Feature> features) {
        return features.stream().map(Catalog.Feature::name).toList();
    }
}
