package io.vircaps.cli.command;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import java.util.Optional;

/** A command line that is wrong. The sentences are virsh's, as scripts may depend on them. */
public final class UsageException extends VircapsException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Verb> verb;

    UsageException(String sentence) {
        this(sentence, Optional.empty());
    }

    UsageException(String sentence, Verb verb) {
        this(sentence, Optional.of(verb));
    }

    private UsageException(String sentence, Optional<Verb> verb) {
        super(Problem.of(Kind.INVALID_ARGUMENT, sentence));
        this.verb = verb;
    }

    /** The verb, if one was named. */
    public Optional<Verb> verb() {
        return verb;
    }
}
