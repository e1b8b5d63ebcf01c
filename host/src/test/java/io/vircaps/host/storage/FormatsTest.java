package io.vircaps.host.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The tables of {@code src/conf/storage_conf.c} and {@code virStorageFileFormat}. */
class FormatsTest {
    private static void assertFormats(Optional<StorageFormats> formats, String preset, String all) {
        assertThat(formats.orElseThrow().preset()).isEqualTo(preset);
        assertThat(String.join(" ", formats.orElseThrow().all())).isEqualTo(all);
    }

    @Test
    void areThoseOfLibvirtInItsOrder() {
        assertThat(Formats.NONE).isEmpty();
        assertFormats(
                Formats.FILE, "raw", "none raw dir bochs cloop dmg iso vpc vdi fat vhd ploop cow qcow qcow2 qed vmdk");
        assertFormats(
                Formats.FILE_SYSTEM, "auto", "auto ext2 ext3 ext4 ufs iso9660 udf gfs gfs2 vfat hfs+ xfs ocfs2 vmfs");
        assertFormats(Formats.NETWORK_FILE_SYSTEM, "auto", "auto nfs glusterfs cifs");
        assertFormats(Formats.VOLUME_GROUP, "lvm2", "unknown lvm2");
        assertFormats(Formats.PARTITION_TABLE, "unknown", "unknown dos dvh gpt mac bsd pc98 sun lvm2");
        assertFormats(Formats.PARTITION, "none", "none linux fat16 fat32 linux-swap linux-lvm linux-raid extended");
    }

    @Test
    void ofCephVolumesAreADefaultWithoutAList() {
        assertThat(Formats.UNLISTED).contains(new StorageFormats("raw", List.of()));
    }
}
