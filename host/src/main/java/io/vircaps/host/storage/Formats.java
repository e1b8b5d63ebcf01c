package io.vircaps.host.storage;

import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import java.util.List;
import java.util.Optional;

/** Formats of pools and volumes, {@code src/conf/storage_conf.c} and {@code virStorageFileFormat} of libvirt. */
final class Formats {
    static final Optional<StorageFormats> NONE = Optional.empty();

    /** Formats of volumes that are files. */
    static final Optional<StorageFormats> FILE =
            of("raw", "none raw dir bochs cloop dmg iso vpc vdi fat vhd ploop cow qcow qcow2 qed vmdk");

    /** Formats of volumes of a Ceph cluster: libvirt's table has a default but no list. */
    static final Optional<StorageFormats> UNLISTED = Optional.of(new StorageFormats("raw", List.of()));

    /** Formats of file systems on a device. */
    static final Optional<StorageFormats> FILE_SYSTEM =
            of("auto", "auto ext2 ext3 ext4 ufs iso9660 udf gfs gfs2 vfat hfs+ xfs ocfs2 vmfs");

    /** Formats of file systems on another host. */
    static final Optional<StorageFormats> NETWORK_FILE_SYSTEM = of("auto", "auto nfs glusterfs cifs");

    /** Formats of volume groups. */
    static final Optional<StorageFormats> VOLUME_GROUP = of("lvm2", "unknown lvm2");

    /** Formats of partition tables. */
    static final Optional<StorageFormats> PARTITION_TABLE = of("unknown", "unknown dos dvh gpt mac bsd pc98 sun lvm2");

    /** Formats of partitions. */
    static final Optional<StorageFormats> PARTITION =
            of("none", "none linux fat16 fat32 linux-swap linux-lvm linux-raid extended");

    private Formats() {}

    private static Optional<StorageFormats> of(String preset, String all) {
        return Optional.of(new StorageFormats(preset, List.of(all.split(" ", -1))));
    }
}
