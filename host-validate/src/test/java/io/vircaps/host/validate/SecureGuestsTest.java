package io.vircaps.host.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.kernel.HostSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureGuestsTest {
    private final Map<String, String> files = new HashMap<>();

    private Optional<String> hint(String arch, String cpuinfo) {
        files.put("proc/cpuinfo", cpuinfo + "\n");
        HostSource host = HostSource.of(files, Map.of("arch", arch));
        return SecureGuests.hint(new HostChecker(host), host.files());
    }

    @Test
    void needHardwareKernelAndArgumentOnS390() {
        assertThat(hint("s390x", "facilities : 1 2 "))
                .contains("Hardware or firmware does not provide support for IBM Secure Execution");
        assertThat(hint("s390x", "facilities : 1 158 2 "))
                .contains("IBM Secure Execution not supported by the currently used kernel");

        files.put("sys/firmware/uv/x", "");
        assertThat(hint("s390x", "facilities : 1 158 2 "))
                .contains("IBM Secure Execution appears to be disabled in kernel. Add prot_virt=1 to kernel cmdline"
                        + " arguments");

        files.put("proc/cmdline", "prot_virt=off\n");
        assertThat(hint("s390x", "facilities : 1 158 2 ")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", "Y", "yes", "on", "ON", "oN", "On", "1", "10"})
    void takeWhatTheKernelTakesForYes(String value) {
        files.put("sys/firmware/uv/x", "");
        files.put("proc/cmdline", "prot_virt=" + value + "\n");

        assertThat(hint("s390x", "facilities : 1 158 2 ")).isEmpty();
    }

    @Test
    void needKernelParameterAndDeviceOnAmd() {
        assertThat(hint("x86_64", "flags : sev x"))
                .contains("AMD Secure Encrypted Virtualization not supported by the currently used kernel");

        files.put("sys/module/kvm_amd/parameters/sev", "N\n");
        assertThat(hint("x86_64", "flags : sev x"))
                .contains("AMD Secure Encrypted Virtualization appears to be disabled in kernel. Add kvm_amd.sev=1 to"
                        + " the kernel cmdline arguments");

        files.put("sys/module/kvm_amd/parameters/sev", "Y\n");
        assertThat(hint("x86_64", "flags : sev x"))
                .contains("AMD Secure Encrypted Virtualization appears to be disabled in firmware.");

        files.put("dev/sev", "");
        assertThat(hint("x86_64", "flags : sev x")).isEmpty();
    }

    @Test
    void areUnknownElsewhere() {
        assertThat(hint("x86_64", "flags : vmx x")).contains("Unknown if this platform has Secure Guest support");
        assertThat(hint("aarch64", "Features : fp x")).contains("Unknown if this platform has Secure Guest support");
    }
}
