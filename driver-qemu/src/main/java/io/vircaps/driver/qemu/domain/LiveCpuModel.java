package io.vircaps.driver.qemu.domain;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.HypervisorModels;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.driver.qemu.guest.GuestKind;
import io.vircaps.driver.qemu.target.QemuTarget;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.host.cpu.X86Processor;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.store.ProbeCache;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The CPU of a host, read from its processor; {@code virQEMUCapsProbeHostCPU}.
 *
 * @param target the host
 * @param map    the CPU map
 * @param cache  the cache of processor facts
 */
record LiveCpuModel(QemuTarget target, CpuMapSource map, ProbeCache cache) implements HostCpuModel {
    /** Features that QEMU never had; {@code virQEMUCapsCPUFilterFeatures}. */
    private static final Set<String> NOT_OF_QEMU = Set.of("cmt", "mbm_total", "mbm_local", "osxsave", "ospke");

    @Override
    public Optional<GuestCpu> asGuest(HypervisorModels models) {
        return GuestKind.isX86(target.arch().name()) ? x86(models) : named();
    }

    private Optional<GuestCpu> x86(HypervisorModels models) {
        CpuMap known = map.load();
        X86Data registers = X86Processor.of(target.host(), cache, known).value().registers();
        try {
            GuestCpu cpu = new X86Rules(known.x86()).decodeGuest(registers, DecodeOptions.DEFAULT.offered(models));
            List<CpuFeature> features = cpu.features().stream()
                    .filter(feature -> !NOT_OF_QEMU.contains(feature.name()))
                    .toList();
            return Optional.of(cpu.withFeatures(features));
        } catch (CpuException noModel) {
            return Optional.empty();
        }
    }

    private Optional<GuestCpu> named() {
        CpuDefinition.Builder builder = CpuDefinition.builder();
        new MapDecoder(map, cache).decode(target.host(), target.arch(), builder);
        CpuDefinition cpu = builder.build();
        return cpu.model()
                .map(model -> GuestCpu.exact(
                        new GuestCpu.Named(Optional.of(model), CpuFallback.ALLOW, Optional.empty(), cpu.vendor()),
                        List.of()));
    }
}
