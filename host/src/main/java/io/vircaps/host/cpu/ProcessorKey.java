package io.vircaps.host.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.KvmDevice;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.ProcessorReason;
import io.vircaps.model.note.Note;
import io.vircaps.store.CacheKey;
import java.util.List;

/**
 * The cache key of facts of a live processor: the boot, the kernel's record of the first CPU (with its microcode), the
 * user, the devices, and the Java release, which determines whether foreign calls are possible.
 */
final class ProcessorKey {
    private static final String[] DEVICES = {"dev/cpu/0/cpuid", "dev/cpu/0/msr"};
    private static final String BOOT = "proc/sys/kernel/random/boot_id";

    private final HostSource host;

    private ProcessorKey(HostSource host) {
        this.host = host;
    }

    /** The key of one kind of facts of a host. */
    static CacheKey of(String kind, HostSource host) {
        return new ProcessorKey(host).key(CacheKey.of(kind));
    }

    /**
     * Whether facts should be cached. Facts that are incomplete for another reason than a closed device should not, as
     * the next attempt may succeed.
     */
    static boolean isWorthKeeping(List<Note> notes, HostSource host) {
        boolean incomplete = false;
        for (Note note : notes) {
            if (note.reason() == ProcessorReason.CPUID_UNREADABLE) {
                return false;
            }
            incomplete |=
                    note.reason() == ProcessorReason.MSR_UNREADABLE || note.reason() == ProcessorReason.TSC_UNKNOWN;
        }
        return !incomplete || !host.facts().kvm().opens();
    }

    private CacheKey key(CacheKey kind) {
        CacheKey key = kind.with("java", Runtime.version().feature())
                .with("uid", host.facts().user().uid())
                .with("kvm", kvm(host.facts().kvm()))
                .with(BOOT, boot())
                .with(ProcCpuinfo.PATH, cpuinfo());
        for (String device : DEVICES) {
            key = key.with(device, device(device));
        }
        return key;
    }

    private static String kvm(KvmDevice device) {
        String owner = device.uid() + ":" + device.gid();
        return device.permissions() + " " + owner + " " + device.present() + " " + device.opens();
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
