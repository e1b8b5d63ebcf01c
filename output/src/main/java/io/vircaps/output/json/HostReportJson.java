package io.vircaps.output.json;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import java.util.List;

/** Checks of a host as JSON; {@code docs/host-validate.schema.json}. */
public final class HostReportJson {
    private HostReportJson() {}

    /** All reports, in the order given. */
    public static String of(List<HostReport> reports) {
        return Json.text(json -> {
            json.bool("fit", reports.stream().allMatch(HostReport::fit));
            json.objects("engine", reports, HostReportJson::report);
        });
    }

    private static void report(Json json, HostReport report) {
        json.string("name", report.engine());
        json.bool("fit", report.fit());
        json.objects("check", report.checks(), HostReportJson::check);
        json.strings("errors", report.errors());
    }

    private static void check(Json json, CheckResult check) {
        json.string("id", check.id());
        json.string("subject", check.subject());
        json.string("verdict", check.verdict().name());
        json.string("hint", check.hint());
    }
}
