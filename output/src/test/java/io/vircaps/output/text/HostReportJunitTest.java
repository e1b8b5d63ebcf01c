package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostReportJunitTest {
    private static CheckResult check(String id, Verdict verdict, String hint) {
        return new CheckResult(id, "subject", verdict, hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }

    @Test
    void writesASuiteAnEngineAndACaseACheck() {
        HostReport qemu = new HostReport(
                "qemu",
                "QEMU",
                List.of(
                        check("a", Verdict.PASS, ""),
                        check("b", Verdict.FAIL, "load \"kvm\""),
                        check("c", Verdict.WARN, "<w>"),
                        check("d", Verdict.NOTE, "n"),
                        check("e", Verdict.NOTE, "")),
                List.of(),
                false);
        HostReport lxc = new HostReport("lxc", "LXC", List.of(), List.of("one &", "two\u0001\t"), false);
        assertThat(HostReportJunit.of(List.of(qemu, lxc))).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="qemu" tests="5" failures="1" errors="0" skipped="2">
                    <testcase classname="qemu" name="a"/>
                    <testcase classname="qemu" name="b">
                      <failure message="load &quot;kvm&quot;"/>
                    </testcase>
                    <testcase classname="qemu" name="c">
                      <system-out>&lt;w&gt;</system-out>
                    </testcase>
                    <testcase classname="qemu" name="d">
                      <skipped message="n"/>
                    </testcase>
                    <testcase classname="qemu" name="e">
                      <skipped message=""/>
                    </testcase>
                  </testsuite>
                  <testsuite name="lxc" tests="0" failures="0" errors="2" skipped="0">
                    <system-err>one &amp;
                two??</system-err>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void writesNoSuiteWithoutEngine() {
        assertThat(HostReportJunit.of(List.of()))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n</testsuites>\n");
    }
}
