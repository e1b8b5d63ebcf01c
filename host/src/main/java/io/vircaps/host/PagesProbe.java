package io.vircaps.host;

import io.vircaps.host.cpu.HostMemory;
import io.vircaps.host.numa.NumaSupport;
import io.vircaps.kernel.numa.HugePages;
import io.vircaps.model.MemorySize;
import io.vircaps.model.VircapsException;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;

/** The probe of the sizes of memory pages, {@code <cpu><pages>}, ascending. */
final class PagesProbe {
    private PagesProbe() {}

    static Probed<List<MemorySize>> probe(HostView host) {
        try {
            List<MemorySize> sizes = new ArrayList<>();
            for (int kibibytes : new HugePages(host.source().files(), HugePages.HOST).kibibytes()) {
                sizes.add(MemorySize.ofKibibytes(kibibytes));
            }
            requireMemory(host);
            boolean hugePages = !sizes.isEmpty();
            sizes.add(host.source().facts().pageSize());
            sizes.sort(null);
            return hugePages
                    ? Probed.of(sizes)
                    : Probed.of(sizes, Note.of(HostReason.HUGE_PAGES_NONE, HugePages.HOST, "no directory hugepages-*"));
        } catch (VircapsException failure) {
            return Probed.of(List.of(), Note.of(HostReason.PAGES_UNREADABLE, failure, HugePages.HOST));
        }
    }

    /** libvirt reads the memory too to count the pages, though it does not print the count; {@code virNumaGetPages}. */
    private static void requireMemory(HostView host) {
        if (NumaSupport.of(host) != NumaSupport.NONE) {
            HostMemory.total(host);
        }
    }
}
