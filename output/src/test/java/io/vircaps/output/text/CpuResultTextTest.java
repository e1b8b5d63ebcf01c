package io.vircaps.output.text;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CpuResultTextTest {
    private static final DecodeEvidence EVIDENCE = new DecodeEvidence(
            Optional.of("Intel"),
            new X86Signature(6, 85, 7),
            List.of("hle", "rtm"),
            List.of(
                    new CandidateModel(
                            "Penryn",
                            CandidateVerdict.COSTS_MORE,
                            Optional.of("Haswell"),
                            true,
                            List.of("a", "b"),
                            List.of(),
                            4),
                    new CandidateModel(
                            "Haswell", CandidateVerdict.CHOSEN, Optional.empty(), false, List.of(), List.of("c"), 2),
                    new CandidateModel(
                            "EPYC", CandidateVerdict.OTHER_VENDOR, Optional.empty(), false, List.of(), List.of(), 0)),
            Optional.of("Penryn"));
    private static final String EVIDENCE_TEXT = """
              CPU vendor: Intel
              signature: %s
              broken, left out: hle rtm
              chosen: Haswell
              runner-up: Penryn
              model Penryn: another model needs fewer features beside it (Haswell)
                cost 4, its signature
                extra: a b
              model Haswell: it is the best
                cost 2, another signature
                missing: c
              model EPYC: it is another vendor's
            """.formatted(new X86Signature(6, 85, 7));

    private static BaselineEvidence baseline(Optional<DecodeEvidence> choice) {
        return new BaselineEvidence(
                2,
                BaselineEvidence.VendorRule.NOT_STATED_BY_ALL,
                List.of("Penryn", "Conroe"),
                Map.of("vmx", 1L),
                List.of("n"),
                List.of("m"),
                List.of("e"),
                choice);
    }

    @Test
    void writesWhatDecidedAComparison() {
        assertThat(CpuResultText.comparison(new CpuComparison(
                        CpuComparison.Result.INCOMPATIBLE,
                        CpuComparison.Rule.MISSING_FEATURES,
                        Optional.of("subject"),
                        List.of("a", "b"),
                        List.of("c"),
                        List.of("d"))))
                .isEqualTo("""
                          rule: the host lacks required features
                          subject: subject
                          missing: a b
                          forbidden: c
                          extra: d
                        """);
        assertThat(CpuResultText.comparison(
                        CpuComparison.of(CpuComparison.Result.SUPERSET, CpuComparison.Rule.EXTRA_FEATURES)))
                .isEqualTo("  rule: the host has all required features and more\n");
    }

    @Test
    void writesWhatABaselineWasMadeFrom() {
        assertThat(CpuResultText.baseline(baseline(Optional.empty()))).isEqualTo("""
                  CPUs: 2
                  models: Penryn Conroe
                  vendor: not stated by all
                  lost: vmx, which CPU 2 has not
                  not allowed: n
                  cannot migrate: m
                  not given by the engine: e
                """);
        assertThat(CpuResultText.baseline(baseline(Optional.of(EVIDENCE)))).endsWith("engine: e\n" + EVIDENCE_TEXT);
    }

    @Test
    void writesThatADaemonGivesNoReasons() {
        assertThat(CpuResultText.baseline(BaselineEvidence.ofDaemon(2)))
                .isEqualTo("  CPUs: 2\n  reasons: the daemon made it, it gives only the result and no reasons\n");
    }

    @Test
    void writesTheModelsThatWereTried() {
        assertThat(CpuResultText.explanation(EVIDENCE)).isEqualTo(EVIDENCE_TEXT);
        DecodeEvidence none =
                new DecodeEvidence(Optional.empty(), new X86Signature(0, 0, 0), List.of(), List.of(), Optional.empty());
        assertThat(CpuResultText.explanation(none))
                .isEqualTo("  CPU vendor: unknown\n  signature: " + new X86Signature(0, 0, 0)
                        + "\n  chosen: no model fits\n  runner-up: none\n");
    }

    @Test
    void writesEachKindOfProcessor() {
        assertThat(CpuResultText.explanation(new CpuExplanation(
                        Optional.of("cpuid -r"),
                        List.of(
                                new ExplainedCpu(CpuSet.parse("0-3"), Optional.of("big"), EVIDENCE),
                                ExplainedCpu.only(EVIDENCE)))))
                .isEqualTo("  form: cpuid -r\nprocessor 1 of 2:\n  CPUs: 0-3\n  core: big\n" + EVIDENCE_TEXT
                        + "processor 2 of 2:\n" + EVIDENCE_TEXT);
        assertThat(CpuResultText.explanation(
                        new CpuExplanation(Optional.empty(), List.of(ExplainedCpu.only(EVIDENCE)))))
                .isEqualTo(EVIDENCE_TEXT);
    }
}
