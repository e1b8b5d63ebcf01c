package io.vircaps.host.cpu;

import io.vircaps.host.cache.CacheKey;
import io.vircaps.host.cache.ProbeCache;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.ProcessorDoor;
import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/**
 * Keeps what the processor told until something changes that it depends on: the boot, what the kernel says of the first
 * CPU (its microcode too), the user, the devices, the Java that can or cannot call into the system.
 */
final class ProcessorCache {
    private static final String[] DEVICES = {"dev/cpu/0/cpuid", "dev/cpu/0/msr"};
    private static final String BOOT = "proc/sys/kernel/random/boot_id";

    private final ProbeCache cache;
    private final HostSource host;

    ProcessorCache(ProbeCache cache, HostSource host) {
        this.cache = cache;
        this.host = host;
    }

    /** What is known of the processor; a host folder is read anew each time. */
    Probed<ProcessorFacts> ask() {
        if (!host.isLive()) {
            return ProcessorDoor.ask(host);
        }
        CacheKey key = key();
        Optional<Probed<ProcessorFacts>> kept = cache.read(key).flatMap(ProcessorAnswer::decode);
        if (kept.isPresent()) {
            return kept.get();
        }
        Probed<ProcessorFacts> told = ProcessorDoor.ask(host);
        if (isWorthKeeping(told)) {
            cache.write(key, ProcessorAnswer.encode(told));
        }
        return told;
    }

    /** What failed for another reason than a closed device may work the next time, with the same key. */
    private boolean isWorthKeeping(Probed<ProcessorFacts> told) {
        return !told.value().cpuid().isEmpty()
                && (told.notes().isEmpty() || !host.facts().kvm().opens());
    }

    private CacheKey key() {
        CacheKey key = CacheKey.of("processor-1")
                .with("java", Runtime.version().feature())
                .with("uid", host.facts().user().uid())
                .with("kvm", host.facts().kvm().toString())
                .with(BOOT, boot())
                .with(ProcCpuinfo.PATH, cpuinfo());
        for (String device : DEVICES) {
            key = key.with(device, device(device));
        }
        return key;
    }

    private String boot() {
        try {
            return host.files().read(BOOT).map(KernelText::text).orElse("");
        } catch (KernelFileException unreadable) {
            return unreadable.problem().what();
        }
    }

    private String cpuinfo() {
        try {
            return ProcCpuinfo.head(host.files()).map(ProcCpuinfo::identity).orElse("");
        } catch (KernelException unreadable) {
            return unreadable.problem().what();
        }
    }

    private String device(String path) {
        try {
            return host.files()
                    .status(path)
                    .map(file -> file.permissions() + " " + file.uid() + ":" + file.gid())
                    .orElse("");
        } catch (KernelFileException unsearchable) {
            return unsearchable.problem().what();
        }
    }
}
