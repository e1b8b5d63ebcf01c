package io.vircaps.cpu.arch;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.map.CpuMapText;
import io.vircaps.cpu.map.Ppc64Map;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The baseline states of POWER CPUs, which agree if all are one model of one vendor; {@code virCPUppc64Baseline}. */
final class Ppc64BaselineStates extends NamedModelStates {
    private final Ppc64Map map;

    Ppc64BaselineStates(Ppc64Map map) {
        super("ppc64", () -> CpuMapText.sum(map));
        this.map = map;
    }

    /** The second model is the conflict. */
    @Override
    int mostModels() {
        return 2;
    }

    @Override
    Optional<CpuException> conflict(NamedModelState state) {
        List<Map.Entry<String, Long>> models = state.models().entries();
        String first = models.get(0).getKey();
        Optional<Ppc64Map.Model> model = known(first);
        if (model.isEmpty()) {
            return Optional.of(UnknownCpuException.model(first));
        }
        long otherModel = models.size() > 1 ? models.get(1).getValue() : Long.MAX_VALUE;
        Optional<CpuException> ofVendor = vendorConflict(model.get(), state, otherModel);
        return ofVendor.isPresent() || models.size() == 1
                ? ofVendor
                : Optional.of(CpuNotUsableException.failed("the CPUs have different models: " + first + " and "
                        + models.get(1).getKey()));
    }

    /** The conflict of a host below the limit. */
    private Optional<CpuException> vendorConflict(Ppc64Map.Model model, NamedModelState state, long limit) {
        Optional<String> agreed = model.vendor();
        for (Map.Entry<String, Long> entry : state.vendors().entries()) {
            String stated = entry.getKey();
            if (entry.getValue() >= limit) {
                return Optional.empty();
            }
            if (!map.vendors().contains(stated)) {
                return Optional.of(UnknownCpuException.vendor(stated));
            }
            if (agreed.isPresent() && !agreed.get().equals(stated)) {
                return Optional.of(
                        CpuNotUsableException.failed("CPUs of different vendors: " + agreed.get() + " and " + stated));
            }
            agreed = Optional.of(stated);
        }
        return Optional.empty();
    }

    private Optional<Ppc64Map.Model> known(String name) {
        return map.models().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** The stated vendor, if the model has none. */
    @Override
    Optional<String> vendor(NamedModelState state) {
        boolean implied = state.models()
                .first()
                .flatMap(this::known)
                .flatMap(Ppc64Map.Model::vendor)
                .isPresent();
        return implied ? Optional.empty() : state.vendors().first();
    }

    @Override
    CpuFallback fallback() {
        return CpuFallback.FORBID;
    }
}
