package io.vircaps.cpu.arch;

import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.CpuRules;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.cpu.GuestCpu.CpuMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that architectures share whose models are names and not sets of features; most functions do nothing. */
abstract class NamedModelRules implements CpuRules {
    private final String arch;

    NamedModelRules(String arch) {
        this.arch = arch;
    }

    @Override
    public GuestCpu translate(GuestCpu guest, HypervisorModels offered) {
        boolean nothingToDo = guest.terms().mode() != CpuMode.CUSTOM
                || guest.model().filter(offered::offers).isPresent();
        if (nothingToDo) {
            return guest;
        }
        String model = guest.model().orElse("");
        if (guest.named().fallback() != CpuFallback.ALLOW) {
            throw CpuNotUsableException.notOffered(model);
        }
        throw CpuNotUsableException.notSupported("find another model than " + model + " for", arch);
    }

    @Override
    public GuestCpu expand(GuestCpu cpu) {
        return cpu.withFeatures(cpu.features().stream()
                .sorted(Comparator.comparing(CpuFeature::name))
                .toList());
    }

    @Override
    public Cpu.Host migratable(Cpu.Host host) {
        return host;
    }

    @Override
    public GuestCpu convertLegacy(GuestCpu guest) {
        return guest;
    }

    @Override
    public boolean hasFeature(Cpu cpu, String feature) {
        throw CpuNotUsableException.notSupported("check features of", arch);
    }

    @Override
    public List<String> models() {
        return List.of();
    }

    /** A host-model guest: the host's model and features, overridden by the guest's own features. */
    static GuestCpu onHostsModel(GuestCpu guest, Cpu host, List<CpuFeature> own) {
        if (host.model().isEmpty()) {
            throw CpuNotUsableException.unsupported("the host's CPU model is not known");
        }
        Map<String, CpuFeature> features = new LinkedHashMap<>();
        host.features().forEach(feature -> features.put(feature.name(), feature));
        own.forEach(feature -> features.put(feature.name(), feature));
        Optional<String> vendorId =
                host.match(one -> Optional.empty(), one -> one.named().vendorId());
        GuestCpu.Named named = new GuestCpu.Named(host.model(), guest.named().fallback(), vendorId, host.vendor());
        return new GuestCpu(guest.terms().settled(), named, guest.hardware(), List.copyOf(features.values()));
    }
}
