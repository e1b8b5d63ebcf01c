package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.Cpus;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuException;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.output.json.ConnectionJson;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.output.text.CpuResultText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The verbs {@code cpu-models}, {@code cpu-compare} and {@code cpu-baseline}: virsh's text and exit status. */
final class CpuVerbs {
    private final Cpus cpus;
    private final Invocation invocation;
    private final InputStream standardInput;
    private final Dialect dialect;
    private final String end;

    CpuVerbs(Cpus cpus, Invocation invocation, InputStream standardInput, Dialect dialect) {
        this.cpus = cpus;
        this.invocation = invocation;
        this.standardInput = standardInput;
        this.dialect = dialect;
        this.end = invocation.has(Globals.QUIET)
                        || invocation
                                .value(Globals.OUTPUT)
                                .filter("json"::equals)
                                .isPresent()
                ? ""
                : "\n";
    }

    VerbResult perform(boolean json) {
        try {
            return switch (invocation.verb()) {
                case CPU_MODELS -> models(json);
                case CPU_COMPARE -> compare(json);
                default -> baseline(json);
            };
        } catch (NoCpuException empty) {
            List<String> lines = new ArrayList<>(empty.remark());
            lines.add("error: " + empty.problem().sentence());
            return new VerbResult(end, lines, 1);
        } catch (VircapsException failed) {
            return VerbResult.failure(end, List.of(failed.problem().sentence()));
        }
    }

    private VerbResult models(boolean json) {
        List<String> models;
        try {
            models = cpus.models(invocation.operand().orElseThrow());
        } catch (VircapsException failed) {
            return failure("failed to get CPU model names", failed);
        }
        if (json) {
            return VerbResult.of(ConnectionJson.write("model", models));
        }
        if (models.isEmpty()) {
            return VerbResult.of(end.isEmpty() ? "" : "all CPU models are accepted\n" + end);
        }
        return VerbResult.of(String.join("\n", models) + "\n" + end);
    }

    private VerbResult failure(String errorPrefix, VircapsException failed) {
        return VerbResult.failure(end, List.of(errorPrefix, failed.problem().sentence()));
    }

    private VerbResult compare(boolean json) {
        return new CpuComparing(cpus, invocation, dialect).perform(standardInput, json, end);
    }

    private VerbResult baseline(boolean json) {
        Baseline baseline = cpus.baseline(BaselineOptions.DEFAULT
                .expand(invocation.has(VerbSettings.FEATURES))
                .migratable(invocation.has(VerbSettings.MIGRATABLE)));
        CpuFiles files = new CpuFiles(standardInput, (name, document) -> add(baseline, name, document));
        invocation.operands().forEach(files::read);
        GuestCpu result = resultOf(baseline);
        if (json) {
            return VerbResult.of(CpuResultJson.baseline(result, baseline.evidence()));
        }
        String why = invocation.has(VerbSettings.EXPLAIN) ? CpuResultText.baseline(baseline.evidence()) : "";
        return VerbResult.of(CpuXml.write(result, dialect) + why + end);
    }

    private void add(Baseline baseline, String name, InputStream document) {
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

    private GuestCpu resultOf(Baseline baseline) {
        try {
            return baseline.result();
        } catch (CpuException nothing) {
            throw new VircapsException(nothing.problem().at(String.join(" ", invocation.operands())), nothing);
        }
    }
}
