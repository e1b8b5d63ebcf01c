package io.vircaps.host.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.note.Probed;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.Optional;

/** Keeps what the processor told until something changes that it depends on. */
final class ProcessorCache {
    private final ProbeCache cache;
    private final HostSource host;

    ProcessorCache(ProbeCache cache, HostSource host) {
        this.cache = cache;
        this.host = host;
    }

    /** What is known of the processor; a host directory is read again each time. */
    Probed<ProcessorFacts> ask() {
        if (!host.isLive()) {
            return ProcessorAccess.ask(host);
        }
        CacheKey key = ProcessorKey.of("processor-2", host);
        Optional<Probed<ProcessorFacts>> kept = cache.read(key).flatMap(ProcessorFactsCodec::decode);
        if (kept.isPresent()) {
            return kept.get();
        }
        Probed<ProcessorFacts> told = ProcessorAccess.ask(host);
        if (ProcessorKey.isWorthKeeping(told.notes(), host)) {
            cache.write(key, ProcessorFactsCodec.encode(told));
        } else {
            host.observer().unrepeatable("the processor was asked again");
        }
        return told;
    }
}
