package io.vircaps.cli.verb;

import java.util.List;

/** A failure with the lines that virsh prints before, or in place of, the library's own error. */
final class VerbFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    VerbFailure(String... sentences) {
        super(sentences[0]);
        this.sentences = List.of(sentences);
    }

    /** The lines of the error. */
    List<String> sentences() {
        return sentences;
    }
}
