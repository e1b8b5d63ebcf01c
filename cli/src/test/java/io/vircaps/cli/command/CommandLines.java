package io.vircaps.cli.command;

import io.vircaps.cli.verb.Verbs;
import java.util.List;

/** Command lines as the command reads them. */
public final class CommandLines {
    private CommandLines() {}

    /** A line with one of the command's verbs. */
    public static Invocation parsed(String... words) {
        return parsed(Verbs.ALL, words);
    }

    /** A line with one of these verbs. */
    static Invocation parsed(List<Verb> verbs, String... words) {
        return Arguments.verb(Arguments.globals(words), verbs);
    }
}
