package io.vircaps.cli.command;

import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of a command line.
 *
 * @param text     for standard output
 * @param messages for standard error, a line each
 * @param status   the exit status
 */
public record VerbResult(String text, List<String> messages, int status) {
    public VerbResult {
        messages = List.copyOf(messages);
    }

    /** A success. */
    public static VerbResult of(String text) {
        return new VerbResult(text, List.of(), 0);
    }

    /** The same with notes before the other messages. */
    public VerbResult with(List<Note> notes) {
        List<String> all = new ArrayList<>();
        notes.forEach(note -> all.add("note: " + note));
        all.addAll(messages);
        return new VerbResult(text, all, status);
    }

    /** A failure. */
    public static VerbResult failure(String... sentences) {
        return failure("", List.of(sentences));
    }

    public static VerbResult failure(String text, List<String> sentences) {
        return new VerbResult(
                text, sentences.stream().map(sentence -> "error: " + sentence).toList(), 1);
    }
}
