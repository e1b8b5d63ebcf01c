package io.vircaps.host.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelLogTest {
    @TempDir
    Path directory;

    private HostSource host(String log) throws IOException {
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(directory.resolve("host.txt"), "");
        Files.writeString(directory.resolve("run/dmesg.txt"), log);
        return HostSource.directory(directory);
    }

    @Test
    void keepsTheLinesAboutVirtualization() throws IOException {
        assertThat(KernelLog.ofVirtualization(host("""
                        [1] Linux version 6.1
                        [2] kvm: no hardware support
                        [3] VMX (outside TXT) disabled by BIOS
                        [4] SVM: enabled
                        [5] HYP mode not available
                        [6] x86/cpu: disabled in the BIOS
                        [7] akvm
                        """)))
                .containsExactly(
                        "[2] kvm: no hardware support",
                        "[3] VMX (outside TXT) disabled by BIOS",
                        "[4] SVM: enabled",
                        "[5] HYP mode not available",
                        "[6] x86/cpu: disabled in the BIOS");
    }

    @Test
    void findsTheFirstLineWithOneOfTheWords() throws IOException {
        HostSource host = host("kvm: one\n  kvm: Disabled by BIOS \nkvm: disabled by bios again\n");

        assertThat(KernelLog.find(host, "none", "disabled by bios")).contains("kvm: Disabled by BIOS");
        assertThat(KernelLog.find(host, "none")).isEmpty();
    }

    @Test
    void isEmptyWhereNothingIsRecorded() {
        assertThat(KernelLog.ofVirtualization(HostSource.of(Map.of(), Map.of())))
                .isEmpty();
    }
}
