package io.vircaps.cpu.x86;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineEvidence.VendorRule;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.X86Signature;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The baseline as libvirt computes it, over an array, CPU after CPU; {@code virCPUx86Baseline}. What {@link
 * X86BaselineState} is compared with.
 */
final class SequentialX86Baseline implements Baseline {
    private final X86Algorithms algorithms;
    private final BaselineOptions options;
    private final Set<String> models = new LinkedHashSet<>();
    private final Bits any;
    private final Bits common;
    private final long[] firstWithout;
    private long count;
    private boolean vendorStatedByAll = true;
    private Optional<Catalog.Vendor> vendor = Optional.empty();

    SequentialX86Baseline(X86Algorithms algorithms, BaselineOptions options) {
        this.algorithms = algorithms;
        this.options = options;
        this.any = algorithms.catalog().none();
        this.common = algorithms.catalog().none();
        this.firstWithout = new long[algorithms.catalog().features().size()];
    }

    @Override
    public void add(Cpu cpu) {
        String name = cpu.model()
                .orElseThrow(() -> CpuNotUsableException.invalid("no CPU model given in definition " + count));
        Bits bits = algorithms.encoder().all(cpu);
        if (count == 0) {
            addFirst(cpu, bits);
        } else {
            agreeOnVendor(cpu, algorithms.catalog().model(name));
            if (!bits.containsAll(common)) {
                lose(common.copy().remove(bits));
                common.retain(bits);
            }
        }
        any.add(bits);
        models.add(name);
        count++;
    }

    private void addFirst(Cpu cpu, Bits bits) {
        common.add(bits);
        vendorStatedByAll = cpu.vendor().isPresent();
        vendor = cpu.vendor().map(this::known);
    }

    /** The first CPU's vendor counts only if stated, that of the others also through the model. */
    private void agreeOnVendor(Cpu cpu, Catalog.Model model) {
        Optional<String> implied = model.vendor().map(Catalog.Vendor::name);
        Optional<String> stated = cpu.vendor();
        vendorStatedByAll &= stated.isPresent();
        if (stated.isPresent() && implied.isPresent() && !stated.equals(implied)) {
            throw CpuNotUsableException.failed(
                    "vendor " + implied.get() + " of CPU model " + model.name() + " is not the stated " + stated.get());
        }
        Optional<String> name = stated.or(() -> implied);
        if (name.isEmpty()) {
            return;
        }
        if (vendor.isEmpty()) {
            vendor = name.map(this::known);
        } else if (!name.equals(vendor.map(Catalog.Vendor::name))) {
            throw CpuNotUsableException.failed(
                    "CPUs of different vendors: " + vendor.get().name() + " and " + name.get());
        }
    }

    private Catalog.Vendor known(String name) {
        return algorithms.catalog().vendor(name).orElseThrow(() -> UnknownCpuException.vendor(name));
    }

    private void lose(Bits bits) {
        for (Catalog.Feature feature : algorithms.catalog().features()) {
            if (feature.isIn(bits)) {
                firstWithout[feature.order()] = count;
            }
        }
    }

    @Override
    public GuestCpu result() {
        GuestCpu decoded = algorithms.decoder().guest(decodable(), decodeOptions());
        GuestCpu.Named named = decoded.named();
        boolean soleModel =
                models.size() == 1 && named.model().filter(models::contains).isPresent();
        GuestCpu result = decoded.withNamed(new GuestCpu.Named(
                named.model(),
                soleModel ? CpuFallback.FORBID : CpuFallback.ALLOW,
                Optional.empty(),
                vendorStatedByAll ? named.vendor() : Optional.empty()));
        return options.expand() ? algorithms.expander().expand(result) : result;
    }

    private Decodable decodable() {
        if (count == 0) {
            throw CpuNotUsableException.invalid("no CPUs given");
        }
        Bits bits = allowed();
        if (bits.isEmpty()) {
            throw CpuNotUsableException.failed("the CPUs have no feature in common");
        }
        return new Decodable(bits, vendor, X86Signature.NONE, List.of());
    }

    private Bits allowed() {
        Bits bits = common.copy();
        options.features().ifPresent(names -> bits.retain(bitsOf(names)));
        return bits;
    }

    private Bits bitsOf(List<String> names) {
        Bits bits = algorithms.catalog().none();
        for (String name : names) {
            algorithms.catalog().knownFeature(name).ifPresent(feature -> bits.add(feature.bits()));
        }
        return bits;
    }

    private DecodeOptions decodeOptions() {
        return new DecodeOptions(options.offered(), List.copyOf(models), CpuFallback.ALLOW, options.migratable());
    }

    @Override
    public BaselineEvidence evidence() {
        Decodable data = decodable();
        return new BaselineEvidence(
                count,
                vendorStatedByAll ? VendorRule.STATED_BY_ALL : VendorRule.NOT_STATED_BY_ALL,
                List.copyOf(models),
                lost(),
                algorithms.catalog().names(common.copy().remove(data.bits())),
                options.migratable() ? notMigratable(data.bits()) : List.of(),
                List.of(),
                Optional.of(algorithms.decoder().explain(data, true, decodeOptions())));
    }

    private Map<String, Long> lost() {
        Map<String, Long> lost = new LinkedHashMap<>();
        for (Catalog.Feature feature : algorithms.catalog().features()) {
            if (feature.isIn(any) && !feature.isIn(common)) {
                lost.put(feature.name(), firstWithout[feature.order()]);
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
}
