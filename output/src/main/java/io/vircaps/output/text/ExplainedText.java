package io.vircaps.output.text;

import io.vircaps.model.note.Diagnosis.Cause;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.output.explain.Explained;
import io.vircaps.output.explain.Explainer;
import java.util.List;
import java.util.Optional;

/** Results of {@link Explainer} as text. */
public final class ExplainedText {
    private final StringBuilder text = new StringBuilder();

    private ExplainedText() {}

    /** Results in the order given. */
    public static String write(List<Explained> results) {
        ExplainedText page = new ExplainedText();
        results.forEach(page::result);
        return page.text.toString();
    }

    private void result(Explained result) {
        if (result.present()) {
            text.append(result.subject());
            text.append(result.found().isEmpty() ? ": nothing is missing\n" : " is there: " + result.found() + "\n");
            return;
        }
        text.append(result.subject()).append(":\n");
        result.causes().forEach(this::cause);
        result.missing().forEach(this::explanation);
    }

    /** A root cause, its remedy, and what it explains, whose own remedies do not help. */
    private void cause(Cause cause) {
        Note root = cause.note();
        text.append("  cause: ");
        note(root);
        remedy(root.action());
        for (Explanation consequence : cause.consequences()) {
            text.append("    explains ").append(consequence.missing());
            String lead = ": ";
            for (Note note : consequence.chain()) {
                if (!note.equals(root)) {
                    text.append(lead).append(note.reason().name()).append(' ').append(note.subject());
                    text.append(": ").append(note.detail());
                    lead = "\n      because ";
                }
            }
            text.append('\n');
        }
    }

    private void explanation(Explanation explanation) {
        text.append("  ").append(explanation.missing()).append(" is missing or not what it could be\n");
        String lead = "    ";
        for (Note note : explanation.chain()) {
            text.append(lead);
            note(note);
            lead = "    because ";
        }
        remedy(explanation.remedy());
    }

    private void note(Note note) {
        text.append(note.reason().name()).append(' ').append(note.subject());
        text.append(": ").append(note.detail()).append("; expected ");
        text.append(note.reason().meaning().expected()).append('\n');
    }

    private void remedy(Optional<String> remedy) {
        remedy.ifPresent(action -> text.append("    remedy: ").append(action).append('\n'));
    }
}
