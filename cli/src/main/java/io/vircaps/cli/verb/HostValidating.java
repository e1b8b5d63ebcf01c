package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.HostValidation;
import io.vircaps.connect.spi.Driver;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.check.HostReport;
import io.vircaps.output.json.HostReportJson;
import io.vircaps.output.text.HostReportJunit;
import io.vircaps.output.text.HostReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verb {@code host-validate}. */
final class HostValidating {
    private HostValidating() {}

    static VerbResult perform(Invocation invocation, ConnectionOptions options, boolean coloured) {
        List<HostReport> reports = reports(invocation.operand(), options);
        List<String> messages = new ArrayList<>();
        reports.forEach(report -> messages.addAll(report.errors()));
        boolean isFit = reports.stream().allMatch(HostReport::fit);
        boolean isSilent = invocation.has(Globals.QUIET);
        return new VerbResult(isSilent ? "" : text(invocation, reports, coloured), messages, isFit ? 0 : 1);
    }

    private static List<HostReport> reports(Optional<String> engine, ConnectionOptions options) {
        List<Driver> drivers = LocalEngines.drivers();
        return engine.isPresent()
                ? List.of(HostValidation.of(engine.get(), drivers, options))
                : HostValidation.all(drivers, options);
    }

    private static String text(Invocation invocation, List<HostReport> reports, boolean coloured) {
        String form = invocation.value(VerbSettings.FORM).orElse("text");
        return switch (form) {
            case "text", "xml" -> HostReportText.of(reports, coloured);
            case "json" -> HostReportJson.of(reports);
            case "junit" -> HostReportJunit.of(reports);
            default -> throw invocation.misuse("option --output: expected text, json or junit, found '" + form + "'");
        };
    }
}
