package io.vircaps.cli.manual;

import io.vircaps.local.ReasonCatalogue;
import io.vircaps.model.note.Reason;
import io.vircaps.model.note.Reason.Meaning;

/** The page {@code docs/reasons.md}: every reason code, as its module's enum has it. */
final class ReasonsPage {
    private static final String HEAD = """
            # Reasons

            A fact that cannot be probed is left out of a document, as libvirt does, and a note states why: a code of
            this page, its subject, what was found there, and a remedy. `vircaps capabilities --notes` prints the notes,
            `vircaps explain` their causes; `Connection.notes()` and `Connection.causes(note)` return them to programs.
            A code never changes its meaning. This page is generated from the enums of the modules.

            Elements are paths below `<capabilities>`. Where none is named, the document is complete.

            """;

    private final StringBuilder text = new StringBuilder(HEAD);

    private ReasonsPage() {}

    static String text() {
        ReasonsPage page = new ReasonsPage();
        ReasonCatalogue.chapters().forEach(page::chapter);
        return page.text.toString().stripTrailing() + "\n";
    }

    private void chapter(ReasonCatalogue.Chapter chapter) {
        text.append("## Module `").append(chapter.module()).append("`\n\n");
        chapter.reasons().forEach(this::reason);
    }

    private void reason(Reason reason) {
        Meaning meaning = reason.meaning();
        text.append("### ").append(reason.name()).append("\n\n").append(escaped(meaning.sentence()));
        text.append("\n\n- element: ");
        text.append(meaning.element().map(path -> "`" + path + "`").orElse("none"));
        text.append("\n- expected: ").append(escaped(meaning.expected()));
        text.append("\n- remedy: ")
                .append(escaped(meaning.remedy().orElse("none")))
                .append("\n\n");
    }

    /** Names of elements must not look like HTML, nor a pattern like emphasis. */
    private static String escaped(String words) {
        return words.replace("<", "\\<").replace("*", "\\*");
    }
}
