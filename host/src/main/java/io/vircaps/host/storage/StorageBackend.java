package io.vircaps.host.storage;

import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import java.util.List;
import java.util.Optional;

/**
 * The backend of libvirt's storage driver for one type of storage pool.
 *
 * @param type    the type's name
 * @param module  the module of the storage driver that creates such pools
 * @param sources formats of a pool's source
 * @param targets formats of volumes
 */
record StorageBackend(String type, String module, Optional<StorageFormats> sources, Optional<StorageFormats> targets) {
    /** In the order of {@code virStoragePoolType}. */
    static final List<StorageBackend> ALL = List.of(
            new StorageBackend("dir", "fs", Formats.NONE, Formats.FILE),
            new StorageBackend("fs", "fs", Formats.FILE_SYSTEM, Formats.FILE),
            new StorageBackend("netfs", "fs", Formats.NETWORK_FILE_SYSTEM, Formats.FILE),
            new StorageBackend("logical", "logical", Formats.VOLUME_GROUP, Formats.NONE),
            new StorageBackend("disk", "disk", Formats.PARTITION_TABLE, Formats.PARTITION),
            new StorageBackend("iscsi", "iscsi", Formats.NONE, Formats.NONE),
            new StorageBackend("iscsi-direct", "iscsi-direct", Formats.NONE, Formats.NONE),
            new StorageBackend("scsi", "scsi", Formats.NONE, Formats.NONE),
            new StorageBackend("mpath", "mpath", Formats.NONE, Formats.NONE),
            new StorageBackend("rbd", "rbd", Formats.NONE, Formats.UNLISTED),
            new StorageBackend("sheepdog", "sheepdog", Formats.NONE, Formats.NONE),
            new StorageBackend("gluster", "gluster", Formats.NONE, Formats.FILE),
            new StorageBackend("zfs", "zfs", Formats.NONE, Formats.NONE),
            new StorageBackend("vstorage", "vstorage", Formats.NONE, Formats.FILE));

    /** The name of the module's file. */
    String file() {
        return "libvirt_storage_backend_" + module + ".so";
    }

    StoragePoolType supported(boolean supported) {
        return new StoragePoolType(type, supported, sources, targets);
    }
}
