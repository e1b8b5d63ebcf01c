package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.host.validate.HostValidation;
import io.vircaps.model.check.HostReport;
import io.vircaps.output.json.HostReportJson;
import io.vircaps.output.text.HostReportJunit;
import io.vircaps.output.text.HostReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code virt-host-validate}. */
final class HostValidateVerb extends Verb {
    private static final CommandOption FORMAT =
            CommandOption.value("output", "FORMAT", "text json junit", "print as text, json, or junit's XML");
    private static final CommandOption SILENT = CommandOption.flag("q", "quiet", "print nothing but the exit status");

    HostValidateVerb() {
        super(
                "host-validate",
                "check whether this host is fit for an engine",
                "Makes the checks of 'virt-host-validate' and prints its lines, for one engine or, without ENGINE,"
                        + " for all engines that virt-host-validate checks. Exit status: 0 nothing is missing that an"
                        + " engine needs, 1 something is, or the engine is unknown. WARN and NOTE do not count.");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(FORMAT, SILENT);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(CommandArgument.optional("ENGINE", CommandOption.ENGINES, "the engine"));
    }

    @Override
    public VerbResult perform(VerbContext context) {
        Invocation invocation = context.invocation();
        List<HostReport> reports = reports(context);
        List<String> errors = new ArrayList<>();
        reports.forEach(report -> errors.addAll(report.errors()));
        boolean isFit = reports.stream().allMatch(HostReport::fit);
        String text = invocation.has(SILENT)
                ? ""
                : text(invocation, reports, context.streams().printsToTerminal());
        return new VerbResult(text, errors, isFit ? 0 : 1);
    }

    private static List<HostReport> reports(VerbContext context) {
        Optional<String> engine = context.invocation().argument();
        return engine.isPresent()
                ? List.of(HostValidation.of(engine.get(), context.drivers(), context.options()))
                : HostValidation.all(context.drivers(), context.options());
    }

    private static String text(Invocation invocation, List<HostReport> reports, boolean coloured) {
        String format = invocation.value(FORMAT).orElse("text");
        return switch (format) {
            case "text", "xml" -> HostReportText.of(reports, coloured);
            case "json" -> HostReportJson.of(reports);
            case "junit" -> HostReportJunit.of(reports);
            default -> throw invocation.misuse("option --output: expected text, json or junit, found '" + format + "'");
        };
    }
}
