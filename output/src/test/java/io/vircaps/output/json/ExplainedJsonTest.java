package io.vircaps.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.explain.ExplainReason;
import io.vircaps.output.explain.Explained;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedJsonTest {
    private static final String EXPECTED = ",'meaning':'" + meaning(ExplainReason.GUEST_NOT_OFFERED)
            + "','subject':'s','found':'d','expected':'" + expected(ExplainReason.GUEST_NOT_OFFERED) + "'";

    private static final Note NOTE = Note.of(ExplainReason.GUEST_NOT_OFFERED, "s", "d");

    private static String meaning(ExplainReason reason) {
        return Compact.json(reason.meaning().sentence());
    }

    private static String expected(ExplainReason reason) {
        return Compact.json(reason.meaning().expected());
    }

    @Test
    void writesWhatIsPresent() {
        assertThat(Compact.json(ExplainedJson.write(List.of(new Explained("a", true, List.of(), List.of(), "b")))))
                .isEqualTo("{'answer':[{'subject':'a','present':true,'found':'b','causes':[],'missing':[]}]}");
        assertThat(Compact.json(ExplainedJson.write(List.of(new Explained("a", true, List.of(), List.of(), "")))))
                .isEqualTo("{'answer':[{'subject':'a','present':true,'causes':[],'missing':[]}]}");
    }

    @Test
    void writesCausesAndWhatTheyDoNotExplain() {
        Explanation explanation = new Explanation("what", List.of(NOTE));
        Explained explained =
                new Explained("a", false, List.of(new Cause(NOTE, List.of(explanation))), List.of(explanation), "");
        String note = "{'reason':'GUEST_NOT_OFFERED'" + EXPECTED;
        String remedy = ",'remedy':'" + Compact.json(NOTE.action().orElseThrow()) + "'";
        assertThat(Compact.json(ExplainedJson.write(List.of(explained))))
                .isEqualTo("{'answer':[{'subject':'a','present':false,'causes':[" + note + remedy
                        + ",'explains':[{'what':'what','chain':[" + note + "}]}]}],"
                        + "'missing':[{'what':'what','chain':[" + note + remedy + "}]" + remedy + "}]}]}");
    }
}
