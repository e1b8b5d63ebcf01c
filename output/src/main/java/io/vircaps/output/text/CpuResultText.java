package io.vircaps.output.text;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.ExplainedCpu;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The evidence of CPU functions as text: a line a fact, indented by two. */
public final class CpuResultText {
    private CpuResultText() {}

    /** The rule that decided a comparison, and its features. */
    public static String comparison(CpuComparison comparison) {
        StringBuilder text = new StringBuilder();
        line(text, "rule", comparison.rule().meaning());
        comparison.subject().ifPresent(subject -> line(text, "subject", subject));
        list(text, "missing", comparison.missing());
        list(text, "forbidden", comparison.forbidden());
        list(text, "extra", comparison.extra());
        return text.toString();
    }

    /** The input of a baseline, and the features it lost. CPUs are counted from 1. */
    public static String baseline(BaselineEvidence evidence) {
        StringBuilder text = new StringBuilder();
        line(text, "CPUs", Long.toString(evidence.cpus()));
        Optional<String> silence = evidence.silence();
        if (silence.isPresent()) {
            line(text, "reasons", silence.get());
            return text.toString();
        }
        list(text, "models", evidence.models());
        line(text, "vendor", evidence.vendor().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        evidence.lost().forEach((name, cpu) -> line(text, "lost", name + ", which CPU " + (cpu + 1) + " has not"));
        list(text, "not allowed", evidence.notAllowed());
        list(text, "cannot migrate", evidence.notMigratable());
        list(text, "not given by the engine", evidence.notOfEngine());
        evidence.choice().ifPresent(choice -> text.append(explanation(choice)));
        return text.toString();
    }

    /** Why each kind of processor has the model it has. */
    public static String explanation(CpuExplanation explanation) {
        StringBuilder text = new StringBuilder();
        explanation.form().ifPresent(form -> line(text, "form", form));
        int kinds = explanation.cpus().size();
        for (int i = 0; i < kinds; i++) {
            ExplainedCpu cpu = explanation.cpus().get(i);
            if (kinds > 1) {
                text.append("processor ")
                        .append(i + 1)
                        .append(" of ")
                        .append(kinds)
                        .append(":\n");
            }
            list(
                    text,
                    "CPUs",
                    cpu.cpus().isEmpty() ? List.of() : List.of(cpu.cpus().toString()));
            cpu.core().ifPresent(core -> line(text, "core", core));
            text.append(explanation(cpu.evidence()));
        }
        return text.toString();
    }

    /** Why registers were decoded to one model: every model of the map, in the order they were tried. */
    public static String explanation(DecodeEvidence evidence) {
        StringBuilder text = new StringBuilder();
        line(text, "CPU vendor", evidence.vendor().orElse("unknown"));
        line(text, "signature", evidence.signature().toString());
        list(text, "broken, left out", evidence.erratum());
        line(text, "chosen", evidence.chosen().orElse("no model fits"));
        line(text, "runner-up", evidence.runnerUp().orElse("none"));
        for (CandidateModel candidate : evidence.candidates()) {
            candidate(text, candidate);
        }
        return text.toString();
    }

    private static void candidate(StringBuilder text, CandidateModel candidate) {
        text.append("  model ")
                .append(candidate.model())
                .append(": ")
                .append(candidate.verdict().meaning());
        candidate.against().ifPresent(other -> text.append(" (").append(other).append(')'));
        text.append('\n');
        if (!candidate.extra().isEmpty() || !candidate.missing().isEmpty()) {
            String fits = candidate.signatureFits() ? "its signature" : "another signature";
            text.append("    cost ")
                    .append(candidate.cost())
                    .append(", ")
                    .append(fits)
                    .append('\n');
        }
        inner(text, "extra", candidate.extra());
        inner(text, "missing", candidate.missing());
    }

    private static void inner(StringBuilder text, String name, List<String> values) {
        if (!values.isEmpty()) {
            text.append("    ")
                    .append(name)
                    .append(": ")
                    .append(String.join(" ", values))
                    .append('\n');
        }
    }

    private static void list(StringBuilder text, String name, List<String> values) {
        if (!values.isEmpty()) {
            line(text, name, String.join(" ", values));
        }
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
