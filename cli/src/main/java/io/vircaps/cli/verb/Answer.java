package io.vircaps.cli.verb;

import io.vircaps.model.note.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command line is answered.
 *
 * @param text       for standard output
 * @param complaints for standard error, a line each
 * @param status     the exit status
 */
public record Answer(String text, List<String> complaints, int status) {
    public Answer {
        complaints = List.copyOf(complaints);
    }

    /** All went well. */
    public static Answer of(String text) {
        return new Answer(text, List.of(), 0);
    }

    /** The same with a note in front of what is said. */
    Answer with(Note note) {
        List<String> said = new ArrayList<>();
        said.add("note: " + note);
        said.addAll(complaints);
        return new Answer(text, said, status);
    }

    /** It could not be done. */
    public static Answer failure(String... sentences) {
        return failure("", List.of(sentences));
    }

    static Answer failure(String text, List<String> sentences) {
        return new Answer(
                text, sentences.stream().map(sentence -> "error: " + sentence).toList(), 1);
    }
}
