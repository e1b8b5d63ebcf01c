package io.vircaps.host.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.CacheKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessorCacheTest {
    private static final Probed<ProcessorFacts> KEPT = new Probed<>(
            new ProcessorFacts(List.of(new CpuidLeaf(0, 0, 1, 2, 3, 4)), Map.of(), Optional.empty()), List.of());

    private static HostSource live(String cpuinfo, String boot) {
        return HostSource.live()
                .files(KernelFiles.of(Map.of("proc/cpuinfo", cpuinfo, "proc/sys/kernel/random/boot_id", boot)));
    }

    private static CacheKey key(HostSource host) {
        MemoryCache memory = new MemoryCache(Optional.of(ProcessorFactsCodec.encode(KEPT)));
        assertThat(new ProcessorCache(memory, host).read()).isEqualTo(KEPT);
        return memory.lastKey().orElseThrow();
    }

    @Test
    void readsAgainAfterABootOrWithAnotherMicrocode() {
        CacheKey first = key(live("microcode : 0x1\ncpu MHz : 2000\n", "a"));

        assertThat(key(live("microcode : 0x1\ncpu MHz : 3000\n", "a"))).isEqualTo(first);
        assertThat(key(live("microcode : 0x2\ncpu MHz : 2000\n", "a"))).isNotEqualTo(first);
        assertThat(key(live("microcode : 0x1\ncpu MHz : 2000\n", "b"))).isNotEqualTo(first);
    }

    @Test
    void readsTheProcessorWhereTheEntryIsForeign() {
        MemoryCache memory = new MemoryCache(Optional.of(new byte[] {1, 2, 3}));

        Probed<ProcessorFacts> read = new ProcessorCache(memory, HostSource.live()).read();

        assertThat(read).isNotEqualTo(KEPT);
    }

    @Test
    void cachesTheFacts() {
        MemoryCache memory = new MemoryCache(Optional.empty());
        HostSource withoutKvm = new HostSource(
                KernelFiles.live(), HostSource.of(Map.of(), Map.of()).facts(), Optional.empty(), true);
        ProcessorCache cache = new ProcessorCache(memory, withoutKvm);

        Probed<ProcessorFacts> read = cache.read();
        assumeThat(read.notes()).extracting(Note::reason).doesNotContain(ProcessorReason.CPUID_UNREADABLE);
        assertThat(memory.entries().values()).singleElement().isEqualTo(ProcessorFactsCodec.encode(read));
        assertThat(cache.read()).isEqualTo(read);
    }
}
