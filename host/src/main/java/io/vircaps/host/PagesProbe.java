package io.vircaps.host;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.node.HugePages;
import io.vircaps.model.MemorySize;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;

/** Finds the sizes of pages that memory can be had in, {@code <cpu><pages>}, ascending. */
final class PagesProbe {
    private PagesProbe() {}

    static Probed<List<MemorySize>> probe(HostSource host) {
        try {
            List<MemorySize> sizes = new ArrayList<>();
            for (int kibibytes : new HugePages(host.files(), HugePages.HOST).kibibytes()) {
                sizes.add(MemorySize.ofKibibytes(kibibytes));
            }
            boolean hugePages = !sizes.isEmpty();
            sizes.add(host.facts().pageSize());
            sizes.sort(null);
            return hugePages
                    ? Probed.of(sizes)
                    : Probed.of(sizes, Note.of(HostReason.HUGE_PAGES_NONE, HugePages.HOST, "no folder hugepages-*"));
        } catch (KernelException failure) {
            return Probed.of(List.of(), Note.of(HostReason.PAGES_UNREADABLE, failure, HugePages.HOST));
        }
    }
}
