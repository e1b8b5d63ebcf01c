package io.vircaps.output.json;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.model.Problem;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.output.ComparedFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results of CPU functions with their evidence as JSON; {@code docs/cpu-answers.schema.json}. */
public final class CpuResultJson {
    private CpuResultJson() {}

    /** Comparisons, in the order given. */
    public static String comparisons(List<ComparedFile> compared) {
        return Json.text(json -> json.objects("comparison", compared, CpuResultJson::comparison));
    }

    private static void comparison(Json json, ComparedFile compared) {
        json.string("file", compared.file());
        Runnable rest = compared.match(
                known -> () -> comparison(json, known.comparison()), failed -> () -> failed(json, failed));
        rest.run();
    }

    private static void failed(Json json, ComparedFile.Failed failed) {
        json.object("problem", () -> problem(json, failed.problem()));
        failed.comparison().ifPresent(comparison -> comparison(json, comparison));
    }

    private static void problem(Json json, Problem problem) {
        json.string("what", problem.what());
        json.string("where", problem.where());
        json.string("expected", problem.expected());
        json.string("found", problem.found());
        json.string("remedy", problem.remedy());
    }

    private static void comparison(Json json, CpuComparison comparison) {
        json.string("result", word(comparison.result()));
        json.string("rule", word(comparison.rule()));
        json.string("reason", comparison.sentence());
        json.string("subject", comparison.subject());
        json.strings("missing", comparison.missing());
        json.strings("forbidden", comparison.forbidden());
        json.strings("extra", comparison.extra());
    }

    /** A baseline and its evidence. */
    public static String baseline(GuestCpu cpu, BaselineEvidence evidence) {
        return Json.text(json -> {
            json.object("cpu", () -> guest(json, cpu));
            json.object("evidence", () -> evidence(json, evidence));
        });
    }

    private static void guest(Json json, GuestCpu cpu) {
        json.string("mode", cpu.terms().mode().toString());
        json.string("match", cpu.terms().match().toString());
        json.string("model", cpu.model());
        json.string("fallback", cpu.named().fallback().toString());
        json.string("vendor", cpu.vendor());
        json.objects("feature", cpu.features(), (inner, feature) -> {
            inner.string("policy", feature.policy().toString());
            inner.string("name", feature.name());
        });
    }

    private static void evidence(Json json, BaselineEvidence evidence) {
        json.number("cpus", evidence.cpus());
        json.string("vendor", word(evidence.vendor()));
        json.string("reason", evidence.silence());
        json.strings("models", evidence.models());
        List<Map.Entry<String, Long>> lost = List.copyOf(evidence.lost().entrySet());
        json.objects("lost", lost, (inner, entry) -> {
            inner.string("name", entry.getKey());
            inner.number("missing_in_cpu", entry.getValue());
        });
        json.strings("not_allowed", evidence.notAllowed());
        json.strings("not_migratable", evidence.notMigratable());
        json.strings("not_of_engine", evidence.notOfEngine());
        json.object("choice", evidence.choice(), CpuResultJson::choice);
    }

    /** Why each kind of processor has the model it has, and not another. */
    public static String explanation(CpuExplanation explanation) {
        return Json.text(json -> {
            json.string("form", explanation.form());
            json.objects("processor", explanation.cpus(), CpuResultJson::processor);
        });
    }

    private static void processor(Json json, ExplainedCpu cpu) {
        if (!cpu.cpus().isEmpty()) {
            json.string("cpus", cpu.cpus().toString());
        }
        json.string("core", cpu.core());
        choice(json, cpu.evidence());
    }

    private static void choice(Json json, DecodeEvidence evidence) {
        json.string("vendor", evidence.vendor());
        json.object("signature", () -> {
            json.number("family", evidence.signature().family());
            json.number("model", evidence.signature().model());
            json.number("stepping", evidence.signature().stepping());
        });
        json.strings("erratum", evidence.erratum());
        json.string("chosen", evidence.chosen());
        json.string("runner_up", evidence.runnerUp());
        json.objects("candidate", evidence.candidates(), CpuResultJson::candidate);
    }

    private static void candidate(Json json, CandidateModel candidate) {
        json.string("model", candidate.model());
        json.string("verdict", word(candidate.verdict()));
        json.string("reason", candidate.verdict().meaning());
        json.string("against", candidate.against());
        json.bool("signature_fits", candidate.signatureFits());
        json.number("cost", candidate.cost());
        json.strings("extra", candidate.extra());
        json.strings("missing", candidate.missing());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
