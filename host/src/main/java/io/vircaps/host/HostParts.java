package io.vircaps.host;

import io.vircaps.host.cache.CacheProbe;
import io.vircaps.host.cache.HostCaches;
import io.vircaps.host.cpu.CpuDecoder;
import io.vircaps.host.cpu.CpuProbe;
import io.vircaps.host.numa.TopologyProbe;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.PowerManagement;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** One run of the host probe: its parts, one after the other, and their notes. */
final class HostParts {
    private final HostView view;
    private final HostSource host;
    private final CpuDecoder decoder;
    private final HostRequest request;
    private final List<Note> notes = new ArrayList<>();

    HostParts(HostView view, CpuDecoder decoder, HostRequest request) {
        this.view = view;
        this.host = view.source();
        this.decoder = decoder;
        this.request = request;
    }

    /**
     * Probes all parts but power management and waits for that. To be called once.
     *
     * @param power power management, which other programs report and may be slow
     */
    Probed<Host> collect(CompletableFuture<Probed<PowerManagement>> power) {
        Host.Builder parts = addFirstParts();
        if (request.wants(HostPart.TOPOLOGY)) {
            noted(new TopologyProbe(view).probe()).ifPresent(parts::topology);
        }
        if (request.wants(HostPart.CACHE)) {
            HostCaches caches = noted(new CacheProbe(host.files(), view.dialect()).probe());
            caches.cache().ifPresent(parts::cache);
            caches.bandwidth().ifPresent(parts::memoryBandwidth);
            caches.energy().ifPresent(parts::energy);
        }
        if (request.security().isPresent()) {
            parts.securityModels(noted(request.security().get().probe(host)));
        }
        parts.powerManagement(noted(power.join()));
        return new Probed<>(parts.build(), notes);
    }

    private Host.Builder addFirstParts() {
        Optional<UUID> uuid = request.wants(HostPart.UUID) ? uuid() : Optional.empty();
        Host.Builder parts = Host.builder(cpu());
        uuid.ifPresent(parts::uuid);
        parts.iommu(request.wants(HostPart.IOMMU) && noted(IommuProbe.probe(host.files())));
        request.migration().ifPresent(parts::migrationFeatures);
        return parts;
    }

    private Optional<UUID> uuid() {
        LibvirtConf daemon = noted(request.config().daemon());
        return noted(new UuidProbe(host).probe(daemon));
    }

    private HostCpu cpu() {
        Optional<Arch> arch = noted(ArchProbe.probe(view));
        CpuDefinition definition = arch.isPresent() && request.wants(HostPart.CPU)
                ? noted(new CpuProbe(view, decoder).probe())
                : CpuDefinition.NONE;
        List<MemorySize> pages = request.wants(HostPart.PAGES) ? noted(PagesProbe.probe(view)) : List.of();
        return new HostCpu(arch, List.of(), definition, pages, Extras.NONE);
    }

    private <T> T noted(Probed<T> probed) {
        notes.addAll(probed.notes());
        return probed.value();
    }
}
