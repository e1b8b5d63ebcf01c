package io.vircaps.host.cache;

import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.SysCache;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.CacheType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a cache of a CPU as a {@code <bank>}; throws {@link io.vircaps.kernel.KernelException}. */
final class BankReader {
    private BankReader() {}

    /** The bank; empty if one of its files is missing. */
    static Optional<CacheBank> read(SysCache cache, int level) {
        OptionalLong id = cache.id();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<KernelText> type = cache.type();
        Optional<MemorySize> size = cache.size();
        Optional<CpuSet> cpus = cache.sharedCpus();
        if (type.isEmpty() || size.isEmpty() || cpus.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new CacheBank(id.getAsLong(), level, type(type.get()), size.get(), cpus.get(), List.of(), Extras.NONE));
    }

    private static CacheType type(KernelText text) {
        return switch (text.line()) {
            case "Unified" -> CacheType.BOTH;
            case "Instruction" -> CacheType.CODE;
            case "Data" -> CacheType.DATA;
            default -> throw text.malformed("Unified, Instruction or Data");
        };
    }
}
