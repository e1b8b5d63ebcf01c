package io.vircaps.report;

import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
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
        json.objects("missing", answer.missing(), ExplainedJson::explanation);
    }

    private static void explanation(Json json, Explanation explanation) {
        json.string("what", explanation.missing());
        json.objects("chain", explanation.chain(), ExplainedJson::note);
        json.string("remedy", explanation.remedy());
    }

    private static void note(Json json, Note note) {
        json.string("reason", note.reason().name());
        json.string("meaning", note.reason().meaning().sentence());
        json.string("subject", note.subject());
        json.string("found", note.detail());
        json.string("expected", note.reason().meaning().expected());
        json.string("remedy", note.action());
    }
}
