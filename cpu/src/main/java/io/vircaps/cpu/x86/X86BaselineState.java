package io.vircaps.cpu.x86;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.BaselineState;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.X86Signature;
import io.vircaps.cpu.baseline.AbstractState;
import io.vircaps.cpu.baseline.FirstHosts;
import io.vircaps.cpu.baseline.StateReader;
import io.vircaps.cpu.baseline.StateWriter;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The baseline state of x86 CPUs; {@code virCPUx86Baseline}. The features that all have are those that none lacks, so
 * the state keeps what hosts lack, which also names the hosts, and what any has. Options apply to the result only:
 * libvirt intersects with the caller's features last, too.
 *
 * <p>A state takes less than 1 KiB for hosts of few kinds. It cannot take more than 16 KiB with the map of libvirt
 * 12.8.0, where each feature is lacking on a host of its own, each host has a model of its own and host ids have 61
 * bits.
 */
final class X86BaselineState extends AbstractState {
    private final X86BaselineStates states;
    private final X86Algorithms algorithms;
    private final VendorAgreement vendors;
    private final FirstHosts models;
    private final Bits any;
    private final LackingBits lacking;

    private X86BaselineState(
            X86BaselineStates states, long cpus, VendorAgreement vendors, FirstHosts models, Features features) {
        super(states, cpus);
        this.states = states;
        this.algorithms = states.algorithms();
        this.vendors = vendors;
        this.models = models;
        this.any = features.any();
        this.lacking = features.lacking();
    }

    /**
     * Which bits hosts have.
     *
     * @param any     those that any has
     * @param lacking those that any lacks
     */
    private record Features(Bits any, LackingBits lacking) {}

    static X86BaselineState of(X86BaselineStates states, long host, Cpu cpu) {
        String name = cpu.model()
                .orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given in definition " + host));
        Catalog catalog = states.algorithms().catalog();
        Bits bits = states.algorithms().encoder().all(cpu);
        VendorAgreement.Member member = new VendorAgreement.Member(host, catalog.model(name), cpu.vendor());
        Bits lacking = catalog.all().remove(bits);
        return new X86BaselineState(
                states,
                1,
                VendorAgreement.of(member),
                FirstHosts.of(name, host),
                new Features(bits, LackingBits.of(host, lacking)));
    }

    @Override
    protected BaselineState merge(AbstractState other, long sum) {
        X86BaselineState with = (X86BaselineState) other;
        Bits merged = any.containsAll(with.any) ? any : any.copy().add(with.any);
        return new X86BaselineState(
                states,
                sum,
                vendors.merge(with.vendors),
                models.merge(with.models),
                new Features(merged, lacking.merge(with.lacking)));
    }

    @Override
    public Optional<CpuException> conflict() {
        return vendors.conflict(algorithms.catalog());
    }

    @Override
    protected GuestCpu agreedResult(BaselineOptions options) {
        GuestCpu decoded = algorithms.decoder().guest(decodable(options), decodeOptions(options));
        GuestCpu.Named named = decoded.named();
        boolean soleModel = named.model().map(List::of).equals(Optional.of(models.names()));
        GuestCpu result = decoded.withNamed(new GuestCpu.Named(
                named.model(),
                soleModel ? CpuFallback.FORBID : CpuFallback.ALLOW,
                Optional.empty(),
                vendors.statedByAll() ? named.vendor() : Optional.empty()));
        return options.expand() ? algorithms.expander().expand(result) : result;
    }

    private Decodable decodable(BaselineOptions options) {
        Bits bits = common();
        options.features().ifPresent(names -> bits.retain(bitsOf(names)));
        if (bits.isEmpty()) {
            throw CpuNotUsableException.failed("the CPUs have no feature in common");
        }
        Optional<Catalog.Vendor> vendor = vendors.vendor().flatMap(algorithms.catalog()::vendor);
        return new Decodable(bits, vendor, X86Signature.NONE, List.of());
    }

    private Bits common() {
        return algorithms.catalog().all().remove(lacking.all());
    }

    private Bits bitsOf(List<String> names) {
        Catalog catalog = algorithms.catalog();
        Bits bits = catalog.none();
        names.forEach(name -> catalog.knownFeature(name).ifPresent(feature -> bits.add(feature.bits())));
        return bits;
    }

    private DecodeOptions decodeOptions(BaselineOptions options) {
        return new DecodeOptions(options.offered(), models.names(), CpuFallback.ALLOW, options.migratable());
    }

    @Override
    protected BaselineEvidence agreedEvidence(BaselineOptions options) {
        Decodable data = decodable(options);
        return new BaselineEvidence(
                cpus(),
                vendors.statedByAll() ? VendorRule.STATED_BY_ALL : VendorRule.NOT_STATED_BY_ALL,
                models.names(),
                lost(),
                algorithms.catalog().names(common().remove(data.bits())),
                options.migratable() ? notMigratable(data.bits()) : List.of(),
                List.of(),
                Optional.of(algorithms.decoder().explain(data, true, decodeOptions(options))));
    }

    private Map<String, Long> lost() {
        Map<String, Long> lost = new LinkedHashMap<>();
        for (Catalog.Feature feature : algorithms.catalog().features()) {
            if (feature.isIn(any)) {
                lacking.first(feature.bits()).ifPresent(host -> lost.put(feature.name(), host));
            }
        }
        return lost;
    }

    private List<String> notMigratable(Bits bits) {
        List<String> names = new ArrayList<>();
        for (Catalog.Feature feature : algorithms.catalog().features()) {
            if (!feature.facts().migratable() && feature.isIn(bits)) {
                names.add(feature.name());
            }
        }
        return names;
    }

    @Override
    protected void write(StateWriter out) {
        vendors.write(out);
        models.write(out);
        any.write(out);
        lacking.write(out);
    }

    /** Reads what follows the number of CPUs. */
    static X86BaselineState read(X86BaselineStates states, long cpus, StateReader in) {
        Catalog catalog = states.algorithms().catalog();
        int size = catalog.size();
        VendorAgreement vendors = VendorAgreement.read(in, catalog);
        FirstHosts models = FirstHosts.read(in);
        Features features = new Features(Bits.read(in, size), LackingBits.read(in, size));
        X86BaselineState state = new X86BaselineState(states, cpus, vendors, models, features);
        boolean firstHasFirstModel =
                models.first().equals(Optional.of(vendors.first().model().name()));
        if (!firstHasFirstModel || !state.any.containsAll(state.common())) {
            throw in.wrong("a model of the first host, and features of some host for all", "others");
        }
        return state;
    }
}
