package io.vircaps.cli.verb;

import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line is answered.
 *
 * @param text       for standard output
 * @param messages for standard error, a line each
 * @param status     the exit status
 */
public record VerbResult(String text, List<String> messages, int status) {
    public VerbResult {
        messages = List.copyOf(messages);
    }

    /** All went well. */
    public static VerbResult of(String text) {
        return new VerbResult(text, List.of(), 0);
    }

    /** The same with a note in front of what is said. */
    VerbResult with(Note note) {
        List<String> said = new ArrayList<>();
        said.add("note: " + note);
        said.addAll(messages);
        return new VerbResult(text, said, status);
    }

    /** It could not be done. */
    public static VerbResult failure(String... sentences) {
        return failure("", List.of(sentences));
    }

    static VerbResult failure(String text, List<String> sentences) {
        return new VerbResult(
                text, sentences.stream().map(sentence -> "error: " + sentence).toList(), 1);
    }
}
