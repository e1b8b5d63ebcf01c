package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostReportJsonTest {
    private CapabilitiesSchema schema;

    @BeforeEach
    void readSchema() throws IOException {
        schema = CapabilitiesSchema.read("host-validate.schema.json");
    }

    private static HostReport report(String engine, List<CheckResult> checks, String... errors) {
        return new HostReport(engine, engine, checks, List.of(errors), errors.length == 0);
    }

    @Test
    void everyVerdictIsInTheSchema() {
        List<CheckResult> checks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            checks.add(new CheckResult("device-kvm-exists", "if device exists", verdict, Optional.of("load \"kvm\"")));
        }
        checks.add(new CheckResult("cgroup-cpu", "for cgroup", Verdict.PASS, Optional.empty()));

        String json = HostReportJson.of(List.of(report("qemu", checks), report("lxc", List.of(), "no control groups")));

        assertThat(schema.objections(json)).isEmpty();
        assertThat(json).contains("\"fit\": false", "\"NOTE\"", "no control groups");
    }

    @Test
    void noEngineIsAResultToo() {
        assertThat(schema.objections(HostReportJson.of(List.of()))).isEmpty();
    }

    @Test
    void theSchemaObjectsToAnIdThatIsASentence() {
        CheckResult check = new CheckResult("Is KVM there?", "if device exists", Verdict.PASS, Optional.empty());

        assertThat(schema.objections(HostReportJson.of(List.of(report("qemu", List.of(check))))))
                .singleElement()
                .asString()
                .startsWith("/engine/0/check/0/id");
    }

    @Test
    void writesEveryPart() {
        CheckResult failed = new CheckResult("a", "for-a", Verdict.FAIL, Optional.of("hint"));
        CheckResult passed = new CheckResult("b", "for-b", Verdict.PASS, Optional.empty());
        String fit = "'check':[{'id':'b','subject':'for-b','verdict':'PASS'}],'errors':[]}";
        assertThat(Compact.json(HostReportJson.of(
                        List.of(report("qemu", List.of(failed), "error"), report("lxc", List.of(passed))))))
                .isEqualTo("{'fit':false,'engine':[{'name':'qemu','fit':false,'check':[{'id':'a','subject':'for-a',"
                        + "'verdict':'FAIL','hint':'hint'}],'errors':['error']},{'name':'lxc','fit':true," + fit
                        + "]}");
        assertThat(Compact.json(HostReportJson.of(List.of(report("lxc", List.of(passed))))))
                .isEqualTo("{'fit':true,'engine':[{'name':'lxc','fit':true," + fit + "]}");
    }
}
