package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.Os;
import io.vircaps.model.guest.DomainType;
import io.vircaps.qmp.QmpException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirmwareFilesTest {
    private static final DomainChoice Q35 = new DomainChoice("/q", Arch.X86_64, DomainType.KVM, "pc-q35-7.2");
    private static final String PACKAGES = "usr/share/qemu/firmware/";

    private final Map<String, String> files = new HashMap<>();

    private void describe(String path, String kind, String image, String machines, String features) {
        files.put(path, """
                {"interface-types": ["%s"],
                 "mapping": {"device": "flash", "executable": {"filename": "%s", "format": "raw"}},
                 "targets": [{"architecture": "x86_64", "machines": ["%s"]}],
                 "features": [%s]}
                """.formatted(kind, image, machines, features));
        files.put(image.substring(1), "");
    }

    private Os os(Optional<List<String>> images) {
        return new FirmwareFiles(KernelFiles.of(files), Optional.of("home/me/.config/qemu/firmware"), images).os(Q35);
    }

    private Os os() {
        return os(Optional.empty());
    }

    private Os.Loader loader() {
        return os().loader().orElseThrow();
    }

    @Test
    void takesDescriptorsOfTheMachineByName() {
        describe(PACKAGES + "50-late.json", "uefi", "/late.fd", "pc-q35-*", "\"requires-smm\"");
        describe(PACKAGES + "40-early.json", "bios", "/early.fd", "pc-?35-7.2", "");
        describe(PACKAGES + "30-other.json", "uefi", "/other.fd", "pc-i440fx-*", "");

        assertThat(os().firmware()).contains(EnumValues.of(EnumValue.BIOS, EnumValue.EFI));
        assertThat(loader().paths()).containsExactly("/early.fd", "/late.fd");
        assertThat(loader().secure()).contains(EnumValues.of(EnumValue.YES, EnumValue.NO));
    }

    @Test
    void supportsWaysToMapAnImage() {
        assertThat(os().supported()).isTrue();
        assertThat(os().firmwareFeatures()).isEmpty();
        assertThat(os().varstore()).isEmpty();
        assertThat(loader().supported()).isTrue();
        assertThat(loader().type()).contains(EnumValues.of(EnumValue.ROM, EnumValue.PFLASH));
        assertThat(loader().readonly()).contains(EnumValues.of(EnumValue.YES, EnumValue.NO));
    }

    @Test
    void takesTheHostsDescriptorBeforeThePackages() {
        describe(PACKAGES + "50-a.json", "uefi", "/package.fd", "*", "");
        describe("etc/qemu/firmware/50-a.json", "uefi", "/host.fd", "*", "");

        assertThat(loader().paths()).containsExactly("/host.fd");
    }

    @Test
    void masksADescriptorByAnEmptyFile() {
        describe(PACKAGES + "50-a.json", "uefi", "/package.fd", "*", "");
        files.put("home/me/.config/qemu/firmware/50-a.json", "");

        assertThat(os().firmware()).contains(EnumValues.of());
        assertThat(loader().secure()).contains(EnumValues.of(EnumValue.NO));
    }

    @Test
    void ignoresHiddenFilesAndOtherArchitectures() {
        describe(PACKAGES + ".50-a.json", "uefi", "/hidden.fd", "*", "");
        describe(PACKAGES + "50-b.json", "uefi", "/arm.fd", "*", "");
        files.put(
                PACKAGES + "50-b.json",
                files.getOrDefault(PACKAGES + "50-b.json", "").replace("x86_64", "aarch64"));

        assertThat(os().firmware()).contains(EnumValues.of());
    }

    @Test
    void takesImagesOfMemoryAndNoKernels() {
        describe(PACKAGES + "50-a.json", "bios", "/flash.fd", "*", "");
        files.put(PACKAGES + "60-b.json", """
                {"interface-types": ["bios"], "mapping": {"device": "memory", "filename": "/memory.bin"},
                 "targets": [{"architecture": "x86_64", "machines": ["*"]}], "features": []}
                """);
        files.put(
                PACKAGES + "70-c.json",
                files.getOrDefault(PACKAGES + "60-b.json", "").replace("memory", "kernel"));
        files.put("memory.bin", "");
        files.put("kernel.bin", "");

        assertThat(loader().paths()).containsExactly("/flash.fd", "/memory.bin");
    }

    @Test
    void leavesOutImagesThatDoNotExist() {
        files.put("usr/share/OVMF/OVMF_CODE.fd", "");

        assertThat(loader().paths()).containsExactly("/usr/share/OVMF/OVMF_CODE.fd");
    }

    @Test
    void takesImagesOfTheConfigurationInsteadOfThoseBuiltIn() {
        files.put("usr/share/OVMF/OVMF_CODE.fd", "");
        files.put("my.fd", "");

        assertThat(os(Optional.of(FirmwareFiles.images(List.of("/my.fd:/vars.fd"))))
                        .loader()
                        .orElseThrow()
                        .paths())
                .containsExactly("/my.fd");
    }

    @Test
    void namesADescriptorThatIsNone() {
        files.put("etc/qemu/firmware/50-a.json", "{\"targets\": 5}");

        assertThatThrownBy(this::os)
                .isInstanceOf(QmpException.class)
                .hasMessageContaining("/etc/qemu/firmware/50-a.json");
    }
}
