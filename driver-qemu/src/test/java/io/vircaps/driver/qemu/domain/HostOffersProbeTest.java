package io.vircaps.driver.qemu.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.qemu.query.DomainFacts;
import io.vircaps.kernel.HostSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostOffersProbeTest {
    private final SampleEmulator emulator = new SampleEmulator();

    @TempDir
    private Path directory;

    private Path programs;
    private String facts = "";

    @BeforeEach
    void hasPrograms() throws IOException {
        programs = Files.createDirectories(directory.resolve("programs"));
        Files.createDirectories(directory.resolve("root"));
    }

    private HostOffers probe() throws IOException {
        Files.writeString(directory.resolve("host.txt"), "path = " + programs + "\n" + facts);
        return HostOffersProbe.probe(HostSource.directory(directory), emulator.facts());
    }

    private void file(String path, String content) throws IOException {
        Path file = directory.resolve("root").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void program(String name, String script) throws IOException {
        Path program = programs.resolve(name);
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void swtpm(String setup) throws IOException {
        program("swtpm", "exit 1");
        program("swtpm_ioctl", "exit 1");
        program("swtpm_setup", setup);
    }

    @Test
    void findsNothingOnABareHost() throws IOException {
        assertThat(probe()).isEqualTo(new HostOffers(OptionalInt.empty(), false, Optional.empty(), 0, 0, false));
    }

    @Test
    void takesTheLimitOfKvm() throws IOException {
        facts = "kvm.max-vcpus = 288\n";

        assertThat(probe().kvmVcpus()).hasValue(288);
    }

    @Test
    void assignsPciDevicesWithAnIommuAndVfio() throws IOException {
        file("sys/kernel/iommu_groups/0/type", "DMA\n");
        assertThat(probe().vfio()).isFalse();
        file("dev/vfio/vfio", "");
        assertThat(probe().vfio()).isTrue();
    }

    @Test
    void runsSecureGuestsWhereTheUltravisorDoes() throws IOException {
        file("sys/firmware/uv/prot_virt_host", "0\n");
        assertThat(probe().secureGuests()).isFalse();
        file("sys/firmware/uv/prot_virt_host", "1\n");
        assertThat(probe().secureGuests()).isTrue();
    }

    @Test
    void takesTpmVersionsFromSwtpm() throws IOException {
        swtpm("echo '{\"type\": \"swtpm_setup\", \"features\": [\"tpm-1.2\", \"cmdarg-x\", \"tpm-2.0\"]}'");

        assertThat(probe().tpmVersions()).contains(Set.of("1.2", "2.0"));
    }

    @Test
    void knowsNoTpmVersionWhereSwtpmDoesNotReportThem() throws IOException {
        swtpm("exit 1");
        assertThat(probe().tpmVersions()).contains(Set.of());
        swtpm("echo no JSON");
        assertThat(probe().tpmVersions()).contains(Set.of());
    }

    @Test
    void hasNoTpmUnlessSwtpmIsComplete() throws IOException {
        swtpm("echo '{\"features\": []}'");
        Files.delete(programs.resolve("swtpm_ioctl"));

        assertThat(probe().tpmVersions()).isEmpty();
    }

    @Test
    void countsGuestsOfSevIfTheEmulatorHasIt() throws IOException {
        Files.writeString(
                directory.resolve("cpuid.txt"), "0x8000001f 0x00 => 0x0001000f 0x00000173 0x000001fd 0x000001c3\n");
        assertThat(probe().sevGuests()).isZero();
        emulator.sev = Optional.of(new DomainFacts.SevCapabilities(47, 1, Optional.empty()));

        assertThat(probe().sevGuests()).isEqualTo(59);
        assertThat(probe().sevEsGuests()).isEqualTo(450);
    }

    @Test
    void countsNoGuestsOfSevWhereTheProcessorHasNoIds() throws IOException {
        Files.writeString(
                directory.resolve("cpuid.txt"), "0x8000001f 0x00 => 0x0001000f 0x00000173 0x000001fd 0x00000000\n");
        emulator.sev = Optional.of(new DomainFacts.SevCapabilities(47, 1, Optional.empty()));

        assertThat(probe().sevGuests()).isZero();
        assertThat(probe().sevEsGuests()).isZero();
    }
}
