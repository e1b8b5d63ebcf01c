package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.Arch;
import io.vircaps.model.domain.Boot;
import io.vircaps.model.guest.DomainType;
import io.vircaps.qmp.QmpException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirmwareFilesTest {
    private static final DomainChoice Q35 = new DomainChoice("/q", Arch.X86_64, DomainType.KVM, "pc-q35-7.2");

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

    private Boot boot(DomainChoice domain, Optional<List<String>> images) {
        return new FirmwareFiles(KernelFiles.of(files), Optional.of("home/me/.config/qemu/firmware"), images)
                .boot(domain);
    }

    private Boot boot() {
        return boot(Q35, Optional.empty());
    }

    @Test
    void takesDescriptionsOfTheMachineByName() {
        describe("usr/share/qemu/firmware/50-late.json", "uefi", "/late.fd", "pc-q35-*", "\"requires-smm\"");
        describe("usr/share/qemu/firmware/40-early.json", "bios", "/early.fd", "pc-?35-7.2", "");
        describe("usr/share/qemu/firmware/30-other.json", "uefi", "/other.fd", "pc-i440fx-*", "");

        assertThat(boot().firmware().values()).containsExactly("bios", "efi");
        assertThat(boot().loaders()).containsExactly("/early.fd", "/late.fd");
        assertThat(boot().choices().get(2).values()).containsExactly("yes", "no");
    }

    @Test
    void takesTheHostsDescriptionBeforeThePackages() {
        describe("usr/share/qemu/firmware/50-a.json", "uefi", "/package.fd", "*", "");
        describe("etc/qemu/firmware/50-a.json", "uefi", "/host.fd", "*", "");

        assertThat(boot().loaders()).containsExactly("/host.fd");
    }

    @Test
    void takesAnEmptyFileForNone() {
        describe("usr/share/qemu/firmware/50-a.json", "uefi", "/package.fd", "*", "");
        files.put("home/me/.config/qemu/firmware/50-a.json", "");

        assertThat(boot().firmware().values()).isEmpty();
        assertThat(boot().choices().get(2).values()).containsExactly("no");
    }

    @Test
    void leavesOutImagesThatAreNotThere() {
        files.put("usr/share/OVMF/OVMF_CODE.fd", "");

        assertThat(boot().loaders()).containsExactly("/usr/share/OVMF/OVMF_CODE.fd");
    }

    @Test
    void takesImagesOfTheSettingInsteadOfThoseBuiltIn() {
        files.put("usr/share/OVMF/OVMF_CODE.fd", "");
        files.put("my.fd", "");

        assertThat(boot(Q35, Optional.of(FirmwareFiles.images(List.of("/my.fd:/vars.fd"))))
                        .loaders())
                .containsExactly("/my.fd");
    }

    @Test
    void namesADescriptionThatIsNone() {
        files.put("etc/qemu/firmware/50-a.json", "{\"targets\": 5}");

        assertThatThrownBy(this::boot)
                .isInstanceOf(QmpException.class)
                .hasMessageContaining("/etc/qemu/firmware/50-a.json");
    }
}
