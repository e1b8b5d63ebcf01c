package io.vircaps.output.text;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;

/**
 * Checks of a host as the XML that JUnit's reporters write and build servers read: an engine is a suite, a check a
 * case. {@code FAIL} is a failure, {@code WARN} passes with its hint as output, {@code NOTE} is skipped.
 */
public final class HostReportJunit {
    private HostReportJunit() {}

    /** All reports, in the order given. */
    public static String of(List<HostReport> reports) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        for (HostReport report : reports) {
            suite(xml, report);
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, HostReport report) {
        xml.append("  <testsuite");
        attribute(xml, "name", report.engine());
        attribute(xml, "tests", Integer.toString(report.checks().size()));
        attribute(xml, "failures", Long.toString(count(report, Verdict.FAIL)));
        attribute(xml, "errors", Integer.toString(report.errors().size()));
        attribute(xml, "skipped", Long.toString(count(report, Verdict.NOTE)));
        xml.append(">\n");
        for (CheckResult check : report.checks()) {
            testCase(xml, report, check);
        }
        if (!report.errors().isEmpty()) {
            xml.append("    <system-err>");
            escaped(xml, String.join("\n", report.errors()));
            xml.append("</system-err>\n");
        }
        xml.append("  </testsuite>\n");
    }

    private static long count(HostReport report, Verdict verdict) {
        return report.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .count();
    }

    private static void testCase(StringBuilder xml, HostReport report, CheckResult check) {
        xml.append("    <testcase");
        attribute(xml, "classname", report.engine());
        attribute(xml, "name", check.id());
        String hint = check.hint().orElse("");
        switch (check.verdict()) {
            case PASS -> xml.append("/>\n");
            case FAIL -> verdict(xml, "failure", hint);
            case NOTE -> verdict(xml, "skipped", hint);
            case WARN -> {
                xml.append(">\n      <system-out>");
                escaped(xml, hint);
                xml.append("</system-out>\n    </testcase>\n");
            }
        }
    }

    private static void verdict(StringBuilder xml, String element, String hint) {
        xml.append(">\n      <").append(element);
        attribute(xml, "message", hint);
        xml.append("/>\n    </testcase>\n");
    }

    private static void attribute(StringBuilder xml, String name, String value) {
        xml.append(' ').append(name).append("=\"");
        escaped(xml, value);
        xml.append('"');
    }

    private static void escaped(StringBuilder xml, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> xml.append(c < ' ' && c != '\n' ? '?' : c);
            }
        }
    }
}
