package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import io.vircaps.testkit.Fixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Our own checks: {@code virt-host-validate} knows nothing of Xen. */
class XenChecksTest {
    private static final Map<String, String> DOM0 = Map.of(
            "proc/xen/capabilities",
            "control_d\n",
            "proc/cpuinfo",
            "flags\t\t: fpu vmx x\n",
            "sys/firmware/acpi/tables/DMAR",
            "",
            "sys/kernel/iommu_groups/0/type",
            "DMA\n");

    @Test
    void findsNothingWrongWithAControlDomain() {
        HostReport report = XenChecks.report(HostSource.of(DOM0, Map.of("arch", "x86_64")), true);

        assertThat(report.fit()).isTrue();
        assertThat(report.label()).isEqualTo("XEN");
        assertThat(report.checks())
                .extracting(CheckResult::id, CheckResult::verdict)
                .containsExactly(
                        tuple("xen-control-domain", Verdict.PASS),
                        tuple("xen-toolstack", Verdict.PASS),
                        tuple("iommu-firmware", Verdict.PASS),
                        tuple("iommu-kernel", Verdict.PASS));
    }

    @Test
    void onlyWarnsOfAMissingIommu() {
        HostSource host = HostSource.of(Map.of("proc/xen/capabilities", "control_d\n"), Map.of("arch", "x86_64"));

        assertThat(XenChecks.report(host, true).fit()).isTrue();
        assertThat(XenChecks.report(host, true).checks()).last().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(Verdict.WARN);
            assertThat(check.hint()).isPresent();
        });
    }

    @Test
    void refusesADomainThatDoesNotControlXen() {
        ConnectionOptions options =
                ConnectionOptions.DEFAULT.root(Fixtures.root().resolve("xen/fake-x86_64-domu"));
        HostReport report =
                new XenDriver().profile().host().check().orElseThrow().check(options);

        assertThat(report.fit()).isFalse();
        assertThat(report.checks().get(0))
                .extracting(CheckResult::verdict, check -> check.hint().orElse(""))
                .containsExactly(Verdict.FAIL, "Boot the machine with Xen, and run the check in its control domain");
    }

    /** The toolstack of a recorded host is what it printed. */
    @Test
    void takesARecordedOutputForAToolstack() {
        assertThat(verdictOnToolstack("x86_64-1c-pv")).isEqualTo(Verdict.PASS);
        assertThat(verdictOnToolstack("fake-x86_64-no-toolstack")).isEqualTo(Verdict.FAIL);
    }

    private static Verdict verdictOnToolstack(String fixture) {
        ConnectionOptions options =
                ConnectionOptions.DEFAULT.root(Fixtures.root().resolve("xen").resolve(fixture));
        return new XenDriver()
                .profile().host().check().orElseThrow().check(options).checks().stream()
                        .filter(check -> check.id().equals("xen-toolstack"))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }
}
