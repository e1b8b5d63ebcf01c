package io.vircaps.host.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageBackendTest {
    private static StorageBackend named(String type) {
        return StorageBackend.ALL.stream()
                .filter(backend -> backend.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "dir, fs",
        "fs, fs",
        "netfs, fs",
        "logical, logical",
        "disk, disk",
        "iscsi, iscsi",
        "iscsi-direct, iscsi-direct",
        "scsi, scsi",
        "mpath, mpath",
        "rbd, rbd",
        "sheepdog, sheepdog",
        "gluster, gluster",
        "zfs, zfs",
        "vstorage, vstorage"
    })
    void hasTheFileOfItsModule(String type, String module) {
        assertThat(named(type).file()).isEqualTo("libvirt_storage_backend_" + module + ".so");
    }

    @ParameterizedTest
    @CsvSource({
        "dir, '', raw",
        "fs, auto, raw",
        "netfs, auto, raw",
        "logical, lvm2, ''",
        "disk, unknown, none",
        "iscsi, '', ''",
        "iscsi-direct, '', ''",
        "scsi, '', ''",
        "mpath, '', ''",
        "rbd, '', raw",
        "sheepdog, '', ''",
        "gluster, '', raw",
        "zfs, '', ''",
        "vstorage, '', raw"
    })
    void hasTheDefaultFormatsOfSourcesAndTargets(String type, String source, String target) {
        assertThat(named(type).sources().map(StorageFormats::preset).orElse("")).isEqualTo(source);
        assertThat(named(type).targets().map(StorageFormats::preset).orElse("")).isEqualTo(target);
    }

    @Test
    void isAPoolTypeThatIsSupportedOrNot() {
        StorageBackend disk = named("disk");

        assertThat(disk.supported(true)).isEqualTo(new StoragePoolType("disk", true, disk.sources(), disk.targets()));
        assertThat(disk.supported(false).supported()).isFalse();
    }
}
