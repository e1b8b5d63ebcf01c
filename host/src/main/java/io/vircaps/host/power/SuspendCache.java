package io.vircaps.host.power;

import io.vircaps.kernel.FileStatus;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.proc.ProcSwaps;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.Optional;

/**
 * The cache of the ways to suspend, valid until something changes that they depend on: the boot, the user, the bus,
 * logind and its settings, the kernel's ways, swap space. The absence of the source is cached too.
 */
final class SuspendCache implements SuspendSource {
    /** Files and directories of the bus and of logind; {@code systemd-logind.service(8)}. */
    private static final String[] IDENTITIES = {
        "run/dbus/system_bus_socket",
        "run/systemd/seats",
        "usr/lib/systemd/systemd-logind",
        "etc/systemd/logind.conf",
        "etc/systemd/sleep.conf",
    };

    private static final String[] CONTENTS = {"proc/sys/kernel/random/boot_id", "sys/power/state", "sys/power/disk"};
    private static final byte[] ABSENT = {'-'};

    private final SuspendSource source;
    private final ProbeCache cache;
    private final HostSource host;

    SuspendCache(SuspendSource source, ProbeCache cache, HostSource host) {
        this.source = source;
        this.cache = cache;
        this.host = host;
    }

    @Override
    public Optional<SuspendSupport> query() {
        CacheKey key = key();
        Optional<byte[]> kept = cache.read(key);
        if (kept.isPresent() && kept.get().length == ABSENT.length) {
            return Optional.empty();
        }
        Optional<SuspendSupport> support = kept.flatMap(SuspendSupport::decode);
        if (support.isEmpty()) {
            support = source.query();
            cache.write(key, support.map(SuspendSupport::encode).orElse(ABSENT));
        }
        return support;
    }

    private CacheKey key() {
        CacheKey key = CacheKey.of("power-management-1")
                .with("uid", host.facts().user().uid());
        for (String path : CONTENTS) {
            key = key.with(path, text(path));
        }
        for (String path : IDENTITIES) {
            key = key.with(path, identity(path));
        }
        return key.with("swap", ProcSwaps.areas(new KernelText(ProcSwaps.PATH, text(ProcSwaps.PATH))));
    }

    private String text(String path) {
        try {
            return host.files().read(path).map(KernelText::text).orElse("");
        } catch (KernelFileException unreadable) {
            return unreadable.problem().what();
        }
    }

    /** The identity of a directory is its inode alone, as its content changes with every session. */
    private String identity(String path) {
        try {
            KernelFiles files = host.files();
            return files.status(path).map(SuspendCache::identity).orElse("");
        } catch (KernelFileException unreadable) {
            return unreadable.problem().what();
        }
    }

    private static String identity(FileStatus file) {
        String number = file.device() + ":" + file.inode();
        return file.isDirectory() ? number : number + " " + file.changed().toEpochMilli();
    }
}
