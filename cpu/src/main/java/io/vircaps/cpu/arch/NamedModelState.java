package io.vircaps.cpu.arch;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.baseline.AbstractState;
import io.vircaps.cpu.baseline.FirstHosts;
import io.vircaps.cpu.baseline.StateWriter;
import io.vircaps.model.cpu.GuestCpu;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The baseline state of CPUs whose models are names: which models and vendors there are. */
final class NamedModelState extends AbstractState {
    private final NamedModelStates states;
    private final FirstHosts models;
    private final FirstHosts vendors;

    NamedModelState(NamedModelStates states, long cpus, FirstHosts models, FirstHosts vendors) {
        super(states, cpus);
        this.states = states;
        this.models = models;
        this.vendors = vendors;
    }

    /** The models, each with its first host. */
    FirstHosts models() {
        return models;
    }

    /** The vendors that CPUs state, each with its first host; the two of the smallest hosts, which decide. */
    FirstHosts vendors() {
        return vendors;
    }

    @Override
    protected BaselineState merge(AbstractState other, long sum) {
        NamedModelState with = (NamedModelState) other;
        int most = states.mostModels();
        return new NamedModelState(
                states,
                sum,
                models.merge(with.models).smallest(most),
                vendors.merge(with.vendors).smallest(2));
    }

    @Override
    public Optional<CpuException> conflict() {
        return states.conflict(this);
    }

    /** The model is the one of the first host. */
    @Override
    protected GuestCpu agreedResult(BaselineOptions options) {
        GuestCpu.Named named =
                new GuestCpu.Named(models.first(), states.fallback(), Optional.empty(), states.vendor(this));
        return GuestCpu.exact(named, List.of());
    }

    @Override
    protected BaselineEvidence agreedEvidence(BaselineOptions options) {
        VendorRule rule = states.vendor(this).isPresent() ? VendorRule.STATED_BY_ALL : VendorRule.IMPLIED_BY_MODEL;
        return new BaselineEvidence(
                cpus(), rule, models.names(), Map.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    @Override
    protected void write(StateWriter out) {
        models.write(out);
        vendors.write(out);
    }
}
