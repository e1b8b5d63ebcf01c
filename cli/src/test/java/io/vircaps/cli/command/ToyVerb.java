package io.vircaps.cli.command;

import java.util.List;
import java.util.Optional;

/** A verb with an option of each kind, one of which the command has too. */
final class ToyVerb extends Verb {
    static final CommandOption TYPE = CommandOption.value("type", "TYPE", "", "the type");
    static final CommandOption CELL = CommandOption.number("cell", "the cell");
    static final CommandOption ALL = CommandOption.flag("a", "all", "all of them");
    static final CommandOption OUTPUT = CommandOption.value("output", "FORMAT", "text junit", "the format");

    private final Optional<CommandArgument> argument;
    private final List<CommandOption> unnamed;

    private ToyVerb(String word, Optional<CommandArgument> argument, List<CommandOption> unnamed) {
        super(word, "does nothing", "Does nothing at all.");
        this.argument = argument;
        this.unnamed = unnamed;
    }

    /** Without an argument. */
    static ToyVerb plain(String word) {
        return new ToyVerb(word, Optional.empty(), List.of());
    }

    /** With an argument. */
    static ToyVerb with(String word, CommandArgument argument) {
        return new ToyVerb(word, Optional.of(argument), List.of());
    }

    /** With options whose arguments may stand alone. */
    static ToyVerb unnamed(String word, CommandOption... options) {
        return new ToyVerb(word, Optional.empty(), List.of(options));
    }

    @Override
    public List<CommandOption> options() {
        return List.of(TYPE, CELL, ALL, OUTPUT);
    }

    @Override
    public Optional<CommandArgument> argument() {
        return argument;
    }

    @Override
    public List<CommandOption> unnamed() {
        return unnamed;
    }

    @Override
    public Optional<CommandOption> repeatable() {
        return Optional.of(CELL);
    }

    @Override
    public VerbResult perform(VerbContext context) {
        return VerbResult.of(word() + "\n");
    }
}
