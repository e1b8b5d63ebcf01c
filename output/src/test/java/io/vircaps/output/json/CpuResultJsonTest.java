package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cpu.BaselineEvidence;
import io.vircaps.cpu.CandidateModel;
import io.vircaps.cpu.CandidateModel.CandidateVerdict;
import io.vircaps.cpu.CpuComparison;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.X86Signature;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.cpu.CpuFeature;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.cpu.GuestCpu.CpuFallback;
import io.vircaps.output.ComparedFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CpuResultJsonTest {
    private static final DecodeEvidence EVIDENCE = new DecodeEvidence(
            Optional.of("Intel"),
            new X86Signature(6, 85, 7),
            List.of("hle"),
            List.of(
                    new CandidateModel(
                            "Penryn",
                            CandidateVerdict.COSTS_MORE,
                            Optional.of("Haswell"),
                            true,
                            List.of("a"),
                            List.of("b"),
                            4),
                    new CandidateModel(
                            "Haswell", CandidateVerdict.CHOSEN, Optional.empty(), false, List.of(), List.of(), 2)),
            Optional.of("Penryn"));
    private static final String CHOICE = "'vendor':'Intel','signature':{'family':6,'model':85,'stepping':7},"
            + "'erratum':['hle'],'chosen':'Haswell','runner_up':'Penryn','candidate':["
            + "{'model':'Penryn','verdict':'costs-more','reason':'anothermodelneedsfewerfeaturesbesideit',"
            + "'against':'Haswell','signature_fits':true,'cost':4,'extra':['a'],'missing':['b']},"
            + "{'model':'Haswell','verdict':'chosen','reason':'itisthebest','signature_fits':false,'cost':2,"
            + "'extra':[],'missing':[]}]";

    private static CapabilitiesSchema schema;

    @BeforeAll
    static void readSchema() throws IOException {
        schema = CapabilitiesSchema.read("cpu-answers.schema.json");
    }

    private static String compact(String json) {
        assertThat(schema.objections(json)).isEmpty();
        return Compact.json(json);
    }

    private static CpuComparison comparison() {
        return new CpuComparison(
                CpuComparison.Result.INCOMPATIBLE,
                CpuComparison.Rule.MISSING_FEATURES,
                Optional.of("subject"),
                List.of("a"),
                List.of("b"),
                List.of("c"));
    }

    private static String comparisonJson() {
        return "'result':'incompatible','rule':'missing-features','reason':'"
                + Compact.json(comparison().sentence())
                + "','subject':'subject','missing':['a'],'forbidden':['b'],'extra':['c']";
    }

    @Test
    void writesComparisonsInTheOrderGiven() {
        String json = CpuResultJson.comparisons(List.of(
                new ComparedFile.Compared("a.xml", comparison()),
                new ComparedFile.Compared(
                        "b.xml", CpuComparison.of(CpuComparison.Result.SUPERSET, CpuComparison.Rule.LEFT_TO_DAEMON))));
        assertThat(compact(json))
                .startsWith("{'comparison':[{'file':'a.xml'," + comparisonJson() + "},"
                        + "{'file':'b.xml','result':'superset','rule':'left-to-daemon','reason':'")
                .endsWith("','missing':[],'forbidden':[],'extra':[]}]}");
    }

    @Test
    void writesWhatCouldNotBeCompared() {
        Problem problem = Problem.of(Kind.XML_ERROR, "wrong")
                .at("a.xml:1")
                .expected("mode", "none")
                .remedy("fix");
        String json = "{'comparison':[{'file':'a.xml','problem':{'what':'wrong','where':'a.xml:1','expected':'mode',"
                + "'found':'none','remedy':'fix'}";
        assertThat(compact(CpuResultJson.comparisons(
                        List.of(new ComparedFile.Failed("a.xml", problem, Optional.empty())))))
                .isEqualTo(json + "}]}");
        assertThat(compact(CpuResultJson.comparisons(
                        List.of(new ComparedFile.Failed("a.xml", problem, Optional.of(comparison()))))))
                .isEqualTo(json + "," + comparisonJson() + "}]}");
    }

    @Test
    void writesABaselineWithItsEvidence() {
        GuestCpu.Named named =
                new GuestCpu.Named(Optional.of("Conroe"), CpuFallback.FORBID, Optional.empty(), Optional.of("Intel"));
        BaselineEvidence evidence = new BaselineEvidence(
                2,
                BaselineEvidence.VendorRule.STATED_BY_ALL,
                List.of("Penryn", "Conroe"),
                Map.of("vmx", 1L),
                List.of("n"),
                List.of("m"),
                List.of("e"),
                Optional.of(EVIDENCE));
        GuestCpu cpu = GuestCpu.exact(named, List.of(CpuFeature.disabled("f")));
        assertThat(compact(CpuResultJson.baseline(cpu, evidence)))
                .isEqualTo("{'cpu':{'mode':'custom','match':'exact','model':'Conroe','fallback':'forbid',"
                        + "'vendor':'Intel','feature':[{'policy':'disable','name':'f'}]},"
                        + "'evidence':{'cpus':2,'vendor':'stated-by-all','models':['Penryn','Conroe'],"
                        + "'lost':[{'name':'vmx','missing_in_cpu':1}],'not_allowed':['n'],'not_migratable':['m'],"
                        + "'not_of_engine':['e'],'choice':{" + CHOICE + "}}}");
    }

    @Test
    void writesThatADaemonGivesNoReasons() {
        assertThat(compact(CpuResultJson.baseline(GuestCpu.UNSPECIFIED, BaselineEvidence.ofDaemon(2))))
                .contains("'vendor':'left-to-daemon','reason':'thedaemonmadeit,itgivesonlytheresultandnoreasons'")
                .doesNotContain("choice");
    }

    @Test
    void writesAnExplanationOfEachKindOfProcessor() {
        CpuExplanation explanation = new CpuExplanation(
                Optional.of("cpuid"),
                List.of(
                        new ExplainedCpu(CpuSet.parse("0-3"), Optional.of("big"), EVIDENCE),
                        ExplainedCpu.only(EVIDENCE)));
        assertThat(compact(CpuResultJson.explanation(explanation)))
                .isEqualTo(
                        "{'form':'cpuid','processor':[{'cpus':'0-3','core':'big'," + CHOICE + "},{" + CHOICE + "}]}");
    }

    @Test
    void keepsListsOfModelsToTheSchema() {
        assertThat(compact(ConnectionJson.write("model", List.of("a", "b")))).isEqualTo("{'model':['a','b']}");
        assertThat(schema.objections("{\"comparison\": [{\"file\": \"a\", \"result\": \"maybe\"}]}"))
                .isNotEmpty();
    }
}
