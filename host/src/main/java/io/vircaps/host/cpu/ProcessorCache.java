package io.vircaps.host.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.cpu.ProcessorAccess;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.note.Probed;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.Optional;

/** The cache of processor facts, valid until something changes that they depend on. */
final class ProcessorCache {
    private final ProbeCache cache;
    private final HostSource host;

    ProcessorCache(ProbeCache cache, HostSource host) {
        this.cache = cache;
        this.host = host;
    }

    /** The facts of the processor; those of a host directory are read again each time. */
    Probed<ProcessorFacts> read() {
        if (!host.isLive()) {
            return ProcessorAccess.read(host);
        }
        CacheKey key = ProcessorKey.of("processor-3", host);
        Optional<Probed<ProcessorFacts>> kept = cache.read(key).flatMap(ProcessorFactsCodec::decode);
        if (kept.isPresent()) {
            return kept.get();
        }
        Probed<ProcessorFacts> facts = ProcessorAccess.read(host);
        if (ProcessorKey.isWorthKeeping(facts.notes(), host)) {
            cache.write(key, ProcessorFactsCodec.encode(facts));
        } else {
            host.observer().unrepeatable("CPUID was executed again");
        }
        return facts;
    }
}
