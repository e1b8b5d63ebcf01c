package io.vircaps.cli.verb;

import io.vircaps.cli.command.Globals;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbSettings;
import io.vircaps.connect.CpuFunctions;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.model.Dialect;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.report.AnswerJson;
import io.vircaps.report.CpuAnswerJson;
import io.vircaps.report.CpuAnswerJson.Compared;
import io.vircaps.report.CpuAnswerText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verbs {@code cpu-models}, {@code cpu-compare} and {@code cpu-baseline}: virsh's text and exit status. */
final class CpuVerbs {
    /** What is answered here. */
    static final Set<Verb> ALL = Set.of(Verb.CPU_MODELS, Verb.CPU_COMPARE, Verb.CPU_BASELINE);

    private final CpuFunctions cpus;
    private final Invocation invocation;
    private final InputStream standardInput;
    private final Dialect dialect;
    private final String end;

    CpuVerbs(CpuFunctions cpus, Invocation invocation, InputStream standardInput, Dialect dialect) {
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

    Answer perform(boolean json) {
        try {
            return switch (invocation.verb()) {
                case CPU_MODELS -> models(json);
                case CPU_COMPARE -> compare(json);
                default -> baseline(json);
            };
        } catch (VircapsException failed) {
            return Answer.failure(end, List.of(failed.problem().sentence()));
        }
    }

    private Answer models(boolean json) {
        List<String> models;
        try {
            models = cpus.models(invocation.operand().orElseThrow());
        } catch (VircapsException failed) {
            return failure("failed to get CPU model names", failed);
        }
        if (json) {
            return Answer.of(AnswerJson.write("model", models));
        }
        if (models.isEmpty()) {
            return Answer.of(end.isEmpty() ? "" : "all CPU models are accepted\n" + end);
        }
        return Answer.of(String.join("\n", models) + "\n" + end);
    }

    private Answer failure(String lament, VircapsException failed) {
        return Answer.failure(end, List.of(lament, failed.problem().sentence()));
    }

    private Answer compare(boolean json) {
        List<Compared> compared = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        CpuFiles files = new CpuFiles(standardInput, (name, document) -> {
            byte[] content = CpuFiles.content(document);
            try {
                compared.add(new Compared(name, compare(name, content)));
            } catch (NoCpuException nothing) {
                throw nothing;
            } catch (VircapsException failed) {
                complaints.add("error: Failed to compare host CPU with " + name);
                complaints.add("error: " + failed.problem().sentence());
            }
        });
        invocation.operands().forEach(files::read);
        requireSome(String.join(" ", invocation.operands()), compared.size() + complaints.size());
        boolean isGiven =
                compared.stream().noneMatch(one -> one.comparison().result() == CpuComparison.Result.INCOMPATIBLE);
        return new Answer(
                json ? CpuAnswerJson.comparisons(compared) : text(compared),
                complaints,
                isGiven && complaints.isEmpty() ? 0 : 1);
    }

    private String text(List<Compared> compared) {
        StringBuilder text = new StringBuilder();
        for (Compared one : compared) {
            text.append(
                            switch (one.comparison().result()) {
                                case INCOMPATIBLE ->
                                    "CPU described in " + one.file() + " is incompatible with host CPU";
                                case IDENTICAL -> "CPU described in " + one.file() + " is identical to host CPU";
                                case SUPERSET -> "Host CPU is a superset of CPU described in " + one.file();
                            })
                    .append('\n');
            if (invocation.has(VerbSettings.EXPLAIN)) {
                text.append(CpuAnswerText.comparison(one.comparison()));
            }
        }
        return text.append(end).toString();
    }

    private CpuComparison compare(String name, byte[] document) {
        if (invocation.has(VerbSettings.VALIDATE)) {
            requireSome(name, CpuXml.check(new ByteArrayInputStream(document)));
        }
        CpuComparison comparison = cpus.compare(first(name, document));
        return invocation.has(VerbSettings.ERROR) ? comparison.orFail() : comparison;
    }

    /** The first CPU of a document: virsh does not look at the others. */
    private static Cpu first(String name, byte[] document) {
        List<Cpu> first = new ArrayList<>(1);
        int count = CpuXml.readAll(new ByteArrayInputStream(document), CpuForm.EITHER, cpu -> {
            if (first.isEmpty()) {
                first.add(cpu);
            }
        });
        requireSome(name, count);
        return first.get(0);
    }

    private static void requireSome(String name, int count) {
        if (count == 0) {
            throw new NoCpuException(name);
        }
    }

    private Answer baseline(boolean json) {
        Baseline baseline = cpus.baseline(BaselineOptions.DEFAULT
                .expand(invocation.has(VerbSettings.FEATURES))
                .migratable(invocation.has(VerbSettings.MIGRATABLE)));
        CpuFiles files = new CpuFiles(
                standardInput,
                (name, document) -> requireSome(name, CpuXml.readAll(document, CpuForm.HOST, baseline::add)));
        invocation.operands().forEach(files::read);
        GuestCpu result = baseline.result();
        if (json) {
            return Answer.of(CpuAnswerJson.baseline(result, baseline.evidence()));
        }
        String why = invocation.has(VerbSettings.EXPLAIN) ? CpuAnswerText.baseline(baseline.evidence()) : "";
        return Answer.of(CpuXml.write(result, dialect) + why + end);
    }
}
