package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuException;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.output.text.CpuResultText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** {@code virsh cpu-baseline}, for any number of documents. */
final class CpuBaselineVerb extends CpuVerb {
    private static final CommandOption FEATURES = CommandOption.flag("features", "list the model's own features too");
    private static final CommandOption MIGRATABLE =
            CommandOption.flag("migratable", "leave out features that cannot migrate");

    CpuBaselineVerb() {
        super(
                "cpu-baseline",
                "print the CPU that all hosts can provide",
                "Prints the greatest CPU that every host of the documents can provide. A directory stands for all"
                        + " documents *.xml in and below it; their number has no limit.",
                "");
    }

    @Override
    public List<CommandOption> options() {
        return List.of(FILE, FEATURES, MIGRATABLE, EXPLAIN);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(documents());
    }

    @Override
    VerbResult result(Cpus cpus, VerbContext context, boolean json) {
        Invocation invocation = context.invocation();
        Dialect dialect = context.options().dialect();
        Baseline baseline = cpus.baseline(
                BaselineOptions.DEFAULT.expand(invocation.has(FEATURES)).migratable(invocation.has(MIGRATABLE)));
        CpuFiles files = new CpuFiles(context.in(), (name, document) -> add(baseline, name, document, dialect));
        invocation.arguments().forEach(files::read);
        GuestCpu result = resultOf(baseline, invocation);
        if (json) {
            return VerbResult.of(CpuResultJson.baseline(result, baseline.evidence()));
        }
        String why = invocation.has(EXPLAIN) ? CpuResultText.baseline(baseline.evidence()) : "";
        return VerbResult.of(CpuXml.write(result, dialect) + why + context.end());
    }

    private static void add(Baseline baseline, String name, InputStream document, Dialect dialect) {
        KeptStart kept = new KeptStart(document);
        int count = CpuXml.readAll(kept, CpuForm.HOST, dialect, located -> {
            try {
                baseline.add(located.cpu());
            } catch (CpuException unusable) {
                throw InFileException.of(name, located.position(), unusable);
            }
        });
        if (count == 0) {
            throw new NoCpuException(name, kept.start());
        }
    }

    private static GuestCpu resultOf(Baseline baseline, Invocation invocation) {
        try {
            return baseline.result();
        } catch (CpuException nothing) {
            throw new VircapsException(nothing.problem().at(String.join(" ", invocation.arguments())), nothing);
        }
    }
}
