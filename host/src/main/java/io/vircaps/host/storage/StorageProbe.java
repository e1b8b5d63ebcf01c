package io.vircaps.host.storage;

import io.vircaps.connect.Storage;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.pool.StoragePoolType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The probe of the types of storage pools that libvirt supports on a host, {@code virStorageBackendGetCapabilities}:
 * those whose module its storage driver finds, {@code src/storage/storage_backend.c}. On a host without libvirt, the
 * types whose modules are in Debian's package of the daemon.
 */
public final class StorageProbe implements Storage {
    private static final Set<String> USUAL = Set.of("fs", "logical", "disk", "iscsi", "scsi", "mpath");
    private static final String MODULES = "/libvirt/storage-backend";

    private final KernelFiles files;

    /** A probe of the host that has these files. */
    public StorageProbe(KernelFiles files) {
        this.files = files;
    }

    /** All types, in libvirt's order. */
    @Override
    public List<StoragePoolType> pools() {
        Optional<String> directory = directory();
        return StorageBackend.ALL.stream()
                .map(backend -> backend.supported(directory
                        .map(modules -> files.exists(modules + "/" + backend.file()))
                        .orElseGet(() -> USUAL.contains(backend.module()))))
                .toList();
    }

    /** The existing modules, as paths without leading slash. */
    public List<String> modules() {
        return directory()
                .map(modules -> StorageBackend.ALL.stream()
                        .map(backend -> modules + "/" + backend.file())
                        .filter(files::exists)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    /** The directory of modules, below the library directory, which differs between builds of libvirt. */
    private Optional<String> directory() {
        List<String> libraries = new ArrayList<>(List.of("usr/lib64", "usr/lib"));
        for (String name : subdirectories()) {
            if (name.contains("-linux-")) {
                libraries.add("usr/lib/" + name);
            }
        }
        return libraries.stream()
                .map(library -> library + MODULES)
                .filter(files::exists)
                .findFirst();
    }

    private List<String> subdirectories() {
        try {
            return files.list("usr/lib", "");
        } catch (KernelException unreadable) {
            return List.of();
        }
    }
}
