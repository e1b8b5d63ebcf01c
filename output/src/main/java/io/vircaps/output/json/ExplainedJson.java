package io.vircaps.output.json;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.explain.Explained;
import io.vircaps.output.explain.Explainer;
import java.util.List;

/** Results of {@link Explainer} as JSON; {@code docs/explain.schema.json}. */
public final class ExplainedJson {
    private ExplainedJson() {}

    /** Results in the order given. */
    public static String write(List<Explained> results) {
        return Json.text(json -> json.objects("answer", results, ExplainedJson::result));
    }

    private static void result(Json json, Explained result) {
        json.string("subject", result.subject());
        json.bool("present", result.present());
        if (!result.found().isEmpty()) {
            json.string("found", result.found());
        }
        json.objects("causes", result.causes(), ExplainedJson::cause);
        json.objects("missing", result.missing(), ExplainedJson::explanation);
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
