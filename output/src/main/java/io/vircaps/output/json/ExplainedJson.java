package io.vircaps.output.json;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.explain.Explained;
import io.vircaps.output.explain.Explainer;
import java.util.List;

/** Answers of {@link Explainer} as JSON; {@code docs/explain.schema.json}. */
public final class ExplainedJson {
    private ExplainedJson() {}

    /** Answers, one behind the other. */
    public static String write(List<Explained> answers) {
        return Json.text(json -> json.objects("answer", answers, ExplainedJson::answer));
    }

    private static void answer(Json json, Explained answer) {
        json.string("subject", answer.subject());
        json.bool("present", answer.present());
        if (!answer.found().isEmpty()) {
            json.string("found", answer.found());
        }
        json.objects("causes", answer.causes(), ExplainedJson::cause);
        json.objects("missing", answer.missing(), ExplainedJson::explanation);
    }

    private static void cause(Json json, Cause cause) {
        note(json, cause.note());
        json.objects("explains", cause.consequences(), (inner, consequence) -> {
            inner.string("what", consequence.missing());
            inner.objects("chain", consequence.chain(), ExplainedJson::fact);
        });
    }

    private static void explanation(Json json, Explanation explanation) {
        json.string("what", explanation.missing());
        json.objects("chain", explanation.chain(), ExplainedJson::note);
        json.string("remedy", explanation.remedy());
    }

    private static void note(Json json, Note note) {
        fact(json, note);
        json.string("remedy", note.action());
    }

    /** A note without its remedy, which does not help where there is a root cause. */
    private static void fact(Json json, Note note) {
        json.string("reason", note.reason().name());
        json.string("meaning", note.reason().meaning().sentence());
        json.string("subject", note.subject());
        json.string("found", note.detail());
        json.string("expected", note.reason().meaning().expected());
    }
}
