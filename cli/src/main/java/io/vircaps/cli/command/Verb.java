package io.vircaps.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One command of vircaps: its options, and what it does. A verb that virsh has prints what virsh prints. */
public abstract class Verb {
    /** {@code VERB --help}. */
    public static final CommandOption HELP = CommandOption.flag("help", "print help on the verb");

    private final String word;
    private final String summary;
    private final String description;

    /**
     * A verb.
     *
     * @param word        what is typed
     * @param summary     what it does, a clause without a full stop
     * @param description what it does, in sentences
     */
    protected Verb(String word, String summary, String description) {
        this.word = word;
        this.summary = summary;
        this.description = description;
    }

    /** Performs the verb; a failure that it does not turn into a result is thrown. */
    public abstract VerbResult perform(VerbContext context);

    /** What is typed. */
    public final String word() {
        return word;
    }

    /** What it does, a clause without a full stop. */
    public final String summary() {
        return summary;
    }

    /** What it does, in sentences. */
    public final String description() {
        return description;
    }

    /** Its own options. */
    public List<CommandOption> options() {
        return List.of();
    }

    /** What it takes without an option's name. */
    public Optional<CommandArgument> argument() {
        return Optional.empty();
    }

    /** Those of its options whose argument may be given without the option's name, in that order, as with virsh. */
    public List<CommandOption> unnamed() {
        return List.of();
    }

    /** Those of its options that take an argument, for {@link #unnamed()}. */
    protected final List<CommandOption> withArgument() {
        return options().stream()
                .filter(option -> option.argument().isPresent())
                .toList();
    }

    /** The option that may be given more than once; absent if none may. */
    public Optional<CommandOption> repeatable() {
        return Optional.empty();
    }

    /** The exit status where the verb cannot be performed at all. */
    public int failureStatus() {
        return 1;
    }

    /** The value of {@code --output} that is not JSON. */
    public String plainFormat() {
        return "xml";
    }

    /** Whether it prints JSON. */
    public boolean hasJson() {
        return true;
    }

    /** Its option that is another form of the argument; empty if there is none. */
    public final Optional<CommandOption> argumentOption() {
        return argument()
                .map(argument -> argument.name().toLowerCase(Locale.ROOT))
                .flatMap(name -> options().stream()
                        .filter(option -> option.name().equals(name))
                        .findFirst());
    }

    /** The argument, unless the option that is another form of it is the usual one. */
    public final Optional<CommandArgument> shownArgument() {
        return argument()
                .filter(argument -> argument.required() || argumentOption().isEmpty());
    }
}
