package io.vircaps.local;

import io.vircaps.connect.spi.Driver;
import io.vircaps.cpu.dump.DumpReason;
import io.vircaps.gather.GatherReason;
import io.vircaps.host.HostReason;
import io.vircaps.host.cause.CauseReason;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Reason;
import io.vircaps.output.explain.ExplainReason;
import io.vircaps.store.CacheReason;
import java.util.ArrayList;
import java.util.List;

/** Every reason code of this release. A driver brings its own. */
public final class ReasonCatalogue {
    /**
     * The codes of one subject.
     *
     * @param module  the module that gives them, without {@code vircaps-}
     * @param reasons in the order of their declaration
     */
    public record Chapter(String module, List<Reason> reasons) {
        public Chapter {
            reasons = List.copyOf(reasons);
        }
    }

    private ReasonCatalogue() {}

    /** All codes, by modules. */
    public static List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter("cpu", List.of(DumpReason.values())));
        chapters.add(new Chapter("kernel", List.of(ProcessorReason.values())));
        List<Reason> host = new ArrayList<>(List.of(HostReason.values()));
        host.addAll(List.of(CauseReason.values()));
        host.addAll(List.of(KvmReason.values()));
        host.addAll(List.of(CacheReason.values()));
        host.addAll(List.of(GatherReason.values()));
        chapters.add(new Chapter("host", host));
        for (Driver driver : LocalEngines.drivers()) {
            if (!driver.profile().reasons().isEmpty()) {
                chapters.add(new Chapter(
                        "driver-" + driver.scheme(), driver.profile().reasons()));
            }
        }
        chapters.add(new Chapter("output", List.of(ExplainReason.values())));
        return chapters;
    }
}
