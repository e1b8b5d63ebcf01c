package io.vircaps.host.cache;

import io.vircaps.host.HostReason;
import io.vircaps.host.HostSince;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.cpu.SysCache;
import io.vircaps.kernel.cpu.SysCpu;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cache.CacheBank;
import io.vircaps.model.cache.HostCache;
import io.vircaps.model.cache.HostCache.CacheMonitor;
import io.vircaps.model.cache.HostEnergy;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The probe of cache banks, memory bandwidth and energy monitoring, {@code <cache>}, {@code <memory_bandwidth>} and
 * {@code <energy>}. As in libvirt, a malformed file of resctrl omits the first two; a malformed file of a cache keeps
 * the banks that were read before it, in the order of reading.
 */
public final class CacheProbe {
    private final KernelFiles files;
    private final SysCpu sysCpu;
    private final int lowestLevel;
    private final List<Note> notes = new ArrayList<>();
    private boolean withoutId;

    /**
     * A probe of the host with these files.
     *
     * @param dialect the release, which lists caches from level 2 or from level 3 on
     */
    public CacheProbe(KernelFiles files, Dialect dialect) {
        this.files = files;
        lowestLevel = dialect.has(HostSince.LEVEL_2_CACHES) ? 2 : 3;
        sysCpu = new SysCpu(files);
    }

    /** The caches. */
    public Probed<HostCaches> probe() {
        ResctrlInfo resctrl;
        try {
            resctrl = ResctrlProbe.probe(files, notes);
        } catch (KernelException failure) {
            note(HostReason.RESCTRL_FAILED, failure, ResctrlInfo.PATH);
            return new Probed<>(HostCaches.NONE, notes);
        }
        BankCollector banks = new BankCollector(new ControlBuilder(resctrl.allocations()));
        try {
            collect(banks);
            return new Probed<>(caches(banks.sorted(), resctrl, energy()), notes);
        } catch (VircapsException failure) {
            note(HostReason.CACHE_FAILED, failure, SysCpu.PATH);
            return new Probed<>(caches(banks.asRead(), ResctrlInfo.NONE, Optional.empty()), notes);
        }
    }

    private void collect(BankCollector banks) {
        for (int cpu : sysCpu.online()) {
            for (SysCache cache : sysCpu.caches(cpu)) {
                int level = cache.level();
                if (level >= lowestLevel) {
                    Optional<CacheBank> bank = BankReader.read(cache, level);
                    bank.ifPresent(banks::add);
                    withoutId |= bank.isEmpty() && cache.id().isEmpty();
                }
            }
        }
        if (withoutId) {
            notes.add(Note.of(HostReason.CACHE_WITHOUT_ID, SysCpu.PATH, "cache/index*/id is missing"));
        } else if (banks.asRead().isEmpty()) {
            notes.add(Note.of(HostReason.CACHE_MISSING, SysCpu.PATH, "no cache of level " + lowestLevel + " or above"));
        }
    }

    /** Only releases that print it read its files, so a malformed one does not affect the rest of resctrl. */
    private Optional<HostEnergy> energy() {
        try {
            return MonitorBuilder.energy(ResctrlInfo.packageMonitoring(files));
        } catch (KernelException failure) {
            note(HostReason.ENERGY_FAILED, failure, ResctrlInfo.PACKAGE_MONITORING);
            return Optional.empty();
        }
    }

    private static HostCaches caches(List<CacheBank> banks, ResctrlInfo resctrl, Optional<HostEnergy> energy) {
        Optional<CacheMonitor> monitor = MonitorBuilder.cache(resctrl.monitoring());
        boolean any = !banks.isEmpty() || monitor.isPresent();
        return new HostCaches(
                any ? Optional.of(new HostCache(banks, monitor, Extras.NONE)) : Optional.empty(),
                BandwidthProbe.bandwidth(banks, resctrl),
                energy);
    }

    private void note(HostReason reason, VircapsException failure, String place) {
        notes.add(Note.of(reason, failure, place));
    }
}
