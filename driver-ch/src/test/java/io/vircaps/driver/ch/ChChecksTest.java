package io.vircaps.driver.ch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.testkit.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChChecksTest {
    private static String verdicts(HostReport report) {
        StringBuilder verdicts = new StringBuilder();
        report.checks()
                .forEach(check -> verdicts.append(check.id())
                        .append(' ')
                        .append(check.verdict())
                        .append(' '));
        return verdicts.toString().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "x86_64, fpu vmx x, hardware-virtualization PASS device-kvm-exists PASS device-kvm-accessible FAIL",
        "x86_64, fpu svm x, hardware-virtualization PASS device-kvm-exists PASS device-kvm-accessible FAIL",
        "x86_64, fpu x, hardware-virtualization FAIL",
        "aarch64, fp asimd, hardware-virtualization PASS device-kvm-exists PASS device-kvm-accessible FAIL",
        "riscv64, imafdc, device-kvm-exists PASS device-kvm-accessible FAIL"
    })
    void looksForTheExtensionThenForTheDevice(String arch, String flags, String expected) {
        Map<String, String> facts = Map.of("arch", arch, "user", "uid=5 gid=5", "kvm.device", "0660 0:7");
        HostReport report = ChChecks.report(HostSource.of(Map.of("proc/cpuinfo", "flags : " + flags + "\n"), facts));

        assertThat(verdicts(report)).isEqualTo(expected);
        assertThat(report.fit()).isFalse();
    }

    @Test
    void reportsWhyNothingCanBeChecked() {
        HostReport report = ChChecks.report(HostSource.of(Map.of(), Map.of("arch", "x86_64")));

        assertThat(report.errors()).containsExactly("Unable to get CPU flags: /proc/cpuinfo: no such file");
        assertThat(report.checks()).isEmpty();
        assertThat(report.fit()).isFalse();
    }

    @Test
    void areMadeOfAHostDirectory() {
        ConnectionOptions options =
                ConnectionOptions.DEFAULT.root(Fixtures.root().resolve("hosts/x86_64-1s2c1t"));
        HostReport report =
                new ChDriver().profile().host().check().orElseThrow().check(options);

        assertThat(report.label()).isEqualTo("CH");
        assertThat(verdicts(report)).isEqualTo("hardware-virtualization FAIL");
    }
}
