package io.vircaps.host.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.model.pool.StoragePoolType.StorageFormats;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageProbeTest {
    private static List<String> supported(Map<String, String> files) {
        return new StorageProbe(KernelFiles.of(files))
                .pools().stream()
                        .filter(StoragePoolType::supported)
                        .map(StoragePoolType::name)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usr/lib", "usr/lib64", "usr/lib/s390x-linux-gnu"})
    void takesTheTypesWhoseModulesAreThere(String library) {
        String modules = library + "/libvirt/storage-backend/libvirt_storage_backend_";

        assertThat(supported(Map.of(modules + "fs.so", "", modules + "rbd.so", "")))
                .containsExactly("dir", "fs", "netfs", "rbd");
    }

    @Test
    void takesTheUsualTypesWhereLibvirtIsNot() {
        assertThat(supported(Map.of("usr/lib/os-release", "")))
                .containsExactly("dir", "fs", "netfs", "logical", "disk", "iscsi", "scsi", "mpath");
    }

    @Test
    void namesEachModuleOnce() {
        String module = "usr/lib/libvirt/storage-backend/libvirt_storage_backend_fs.so";

        assertThat(new StorageProbe(KernelFiles.of(Map.of(module, ""))).modules())
                .containsExactly(module);
    }

    @Test
    void listsAllTypesInLibvirtsOrder() {
        assertThat(new StorageProbe(KernelFiles.of(Map.of())).pools())
                .extracting(StoragePoolType::name)
                .containsExactly(
                        "dir",
                        "fs",
                        "netfs",
                        "logical",
                        "disk",
                        "iscsi",
                        "iscsi-direct",
                        "scsi",
                        "mpath",
                        "rbd",
                        "sheepdog",
                        "gluster",
                        "zfs",
                        "vstorage");
    }

    @Test
    void listsNoFormatsOfCephVolumes() {
        assertThat(new StorageProbe(KernelFiles.of(Map.of())).pools())
                .contains(new StoragePoolType(
                        "rbd", false, Optional.empty(), Optional.of(new StorageFormats("raw", List.of()))));
    }
}
