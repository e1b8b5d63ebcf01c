package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.output.ComparedFile;
import io.vircaps.output.json.CapabilitiesSchema;
import io.vircaps.output.json.ConnectionJson;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CpuResultTest {
    private static final X86Rules RULES =
            new X86Rules(CpuMaps.of(new Dialect(9, 0, 0)).x86());

    private static CapabilitiesSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = CapabilitiesSchema.read("cpu-answers.schema.json");
    }

    private static Cpu host(String model, String features) {
        return CpuXml.read(
                "<cpu><arch>x86_64</arch><model>" + model + "</model><vendor>Intel</vendor>" + features + "</cpu>",
                CpuForm.HOST);
    }

    private static Baseline baseline() {
        Baseline baseline = RULES.baseline(BaselineOptions.DEFAULT.migratable(true));
        baseline.add(host("Penryn", "<feature name='invtsc'/><feature name='vmx'/>"));
        baseline.add(host("Conroe", "<feature name='invtsc'/>"));
        return baseline;
    }

    @Test
    void comparisonsSayWhyAndFitTheSchema() {
        CpuComparison comparison = RULES.compare(
                host("Conroe", ""),
                CpuXml.read("<cpu><model>Penryn</model><feature policy='forbid' name='avx'/></cpu>", CpuForm.EITHER));

        String json = CpuResultJson.comparisons(List.of(new ComparedFile.Compared("a.xml", comparison)));

        assertThat(schema.objections(json)).isEmpty();
        assertThat(json).contains("\"result\": \"incompatible\"", "\"rule\": \"missing-features\"", "\"sse4.1\"");
        assertThat(CpuResultText.comparison(comparison))
                .isEqualTo("  rule: the host lacks required features\n  missing: cx16 sse4.1\n");
    }

    @Test
    void whatCouldNotBeComparedSaysWhyAndFitsTheSchema() {
        Problem problem = Problem.of(Kind.XML_ERROR, "wrong value")
                .at("a.xml:1:1: /cpu/@mode")
                .expected("a mode", "none")
                .remedy("name one");

        String json = CpuResultJson.comparisons(List.of(new ComparedFile.Failed("a.xml", problem, Optional.empty())));

        assertThat(schema.objections(json)).isEmpty();
        assertThat(json)
                .contains(
                        "\"what\": \"wrong value\"", "\"where\": \"a.xml:1:1: /cpu/@mode\"", "\"expected\": \"a mode\"")
                .contains("\"found\": \"none\"", "\"remedy\": \"name one\"");
    }

    @Test
    void baselinesSayWhatWasLostAndFitTheSchema() {
        Baseline baseline = baseline();
        BaselineEvidence evidence = baseline.evidence();

        String json = CpuResultJson.baseline(baseline.result(), evidence);

        assertThat(schema.objections(json)).isEmpty();
        assertThat(json).contains("\"model\": \"Conroe\"", "\"not_migratable\": [\n      \"invtsc\"\n    ]");
        assertThat(CpuResultText.baseline(evidence))
                .startsWith("  CPUs: 2\n  models: Penryn Conroe\n  vendor: stated by all\n")
                .contains("  lost: vmx, which CPU 2 has not\n", "  cannot migrate: invtsc\n", "  chosen: Conroe\n");
    }

    @Test
    void explanationsNameEveryModelAndFitTheSchema() {
        X86Data registers = RULES.dataOf(host("Penryn", "<feature name='avx'/>"));
        DecodeEvidence evidence = RULES.explainHost(registers, DecodeOptions.DEFAULT);

        CpuExplanation explanation = new CpuExplanation(Optional.empty(), List.of(ExplainedCpu.only(evidence)));
        String json = CpuResultJson.explanation(explanation);
        String text = CpuResultText.explanation(explanation);

        assertThat(schema.objections(json)).isEmpty();
        assertThat(text)
                .startsWith("  CPU vendor: Intel\n  signature: family 0, model 0, stepping 0\n  chosen: Penryn\n")
                .contains("  model Penryn: it is the best\n    cost 1, another signature\n    extra: avx\n");
        assertThat(text.lines().filter(line -> line.startsWith("  model "))).hasSize(58);
    }

    @Test
    void explanationsOfADumpNameItsFormAndEachKind() {
        DecodeEvidence evidence = RULES.explainHost(RULES.dataOf(host("Conroe", "")), DecodeOptions.DEFAULT);
        CpuExplanation explanation = new CpuExplanation(
                Optional.of("cpuid -r"),
                List.of(
                        new ExplainedCpu(CpuSet.parse("0-3"), Optional.of("big"), evidence),
                        new ExplainedCpu(CpuSet.of(4), Optional.of("small"), evidence)));

        String json = CpuResultJson.explanation(explanation);

        assertThat(schema.objections(json)).isEmpty();
        assertThat(json)
                .contains("\"form\": \"cpuid -r\"", "\"cpus\": \"0-3\"", "\"core\": \"big\"", "\"cpus\": \"4\"");
        assertThat(CpuResultText.explanation(explanation))
                .startsWith("  form: cpuid -r\nprocessor 1 of 2:\n  CPUs: 0-3\n  core: big\n  CPU vendor: Intel\n")
                .contains("\nprocessor 2 of 2:\n  CPUs: 4\n  core: small\n  CPU vendor: Intel\n");
    }

    @Test
    void listsOfModelsFitTheSchema() {
        assertThat(schema.objections(ConnectionJson.write("model", RULES.models())))
                .isEmpty();
    }

    @Test
    void schemaObjectsToWhatIsNoAnswer() {
        assertThat(schema.objections("{\"comparison\": [{\"file\": \"a\", \"result\": \"maybe\"}]}"))
                .isNotEmpty();
    }

    @Test
    void aDaemonsAnswersClaimNoReasons() {
        CpuComparison comparison = CpuComparison.of(CpuComparison.Result.SUPERSET, CpuComparison.Rule.LEFT_TO_DAEMON);
        String compared = CpuResultJson.comparisons(List.of(new ComparedFile.Compared("a.xml", comparison)));
        BaselineEvidence evidence = BaselineEvidence.ofDaemon(2);
        String baseline = CpuResultJson.baseline(GuestCpu.UNSPECIFIED, evidence);

        assertThat(schema.objections(compared)).isEmpty();
        assertThat(compared).contains("\"rule\": \"left-to-daemon\"", "gives only the result and no reasons");
        assertThat(schema.objections(baseline)).isEmpty();
        assertThat(baseline).contains("\"vendor\": \"left-to-daemon\"", "gives only the result and no reasons");
        assertThat(CpuResultText.baseline(evidence))
                .isEqualTo("  CPUs: 2\n  reasons: the daemon made it, it gives only the result and no reasons\n");
        assertThat(CpuResultText.comparison(comparison)).contains("the daemon compared them");
    }
}
