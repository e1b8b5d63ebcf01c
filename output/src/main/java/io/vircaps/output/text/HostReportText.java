package io.vircaps.output.text;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;

/** Checks of a host as {@code virt-host-validate} prints them. */
public final class HostReportText {
    private static final int LABEL = 6;
    private static final int SUBJECT = 60;

    private HostReportText() {}

    /**
     * A line for each check.
     *
     * @param coloured whether verdicts are coloured, for a terminal
     */
    public static String of(List<HostReport> reports, boolean coloured) {
        StringBuilder text = new StringBuilder();
        for (HostReport report : reports) {
            for (CheckResult check : report.checks()) {
                text.append(" ".repeat(Math.max(0, LABEL - report.label().length())))
                        .append(report.label())
                        .append(": Checking ")
                        .append(check.subject())
                        .append(" ".repeat(Math.max(0, SUBJECT - check.subject().length())))
                        .append(": ")
                        .append(verdict(check.verdict(), coloured));
                check.hint().ifPresent(hint -> text.append(" (").append(hint).append(')'));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** Colours of {@code console_codes(4)}: green, red, brown, blue. */
    private static String verdict(Verdict verdict, boolean coloured) {
        if (!coloured) {
            return verdict.name();
        }
        int colour = switch (verdict) {
            case PASS -> 32;
            case FAIL -> 31;
            case WARN -> 33;
            case NOTE -> 34;
        };
        return "\033[" + colour + "m" + verdict.name() + "\033[0m";
    }
}
