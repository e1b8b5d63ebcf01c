package io.vircaps.cpu.arch;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.UnknownCpuException;
import io.vircaps.cpu.map.Ppc64Map;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import java.util.Optional;

/** The baseline of POWER as libvirt computes it, CPU after CPU; {@code virCPUppc64Baseline}. */
final class SequentialPpc64Baseline extends SequentialArmBaseline {
    private final Ppc64Map map;
    private Optional<Ppc64Map.Model> model = Optional.empty();
    private Optional<String> vendor = Optional.empty();

    SequentialPpc64Baseline(Ppc64Map map) {
        this.map = map;
    }

    @Override
    public void add(Cpu cpu) {
        super.add(cpu);
        String name = cpu.model().orElse("");
        Ppc64Map.Model first = model.orElseGet(() -> known(name));
        model = Optional.of(first);
        if (!first.name().equals(name)) {
            throw CpuNotUsableException.failed("the CPUs have different models: " + first.name() + " and " + name);
        }
        cpu.vendor().ifPresent(stated -> agreeOnVendor(first, stated));
    }

    private Ppc64Map.Model known(String name) {
        return map.models().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> UnknownCpuException.model(name));
    }

    private void agreeOnVendor(Ppc64Map.Model first, String stated) {
        if (!map.vendors().contains(stated)) {
            throw UnknownCpuException.vendor(stated);
        }
        Optional<String> agreed = first.vendor().or(() -> vendor);
        if (agreed.isPresent() && !agreed.get().equals(stated)) {
            throw CpuNotUsableException.failed("CPUs of different vendors: " + agreed.get() + " and " + stated);
        }
        if (first.vendor().isEmpty()) {
            vendor = Optional.of(stated);
        }
    }

    @Override
    Optional<String> vendor() {
        return vendor;
    }

    @Override
    CpuFallback fallback() {
        return CpuFallback.FORBID;
    }
}
