package io.vircaps.cli.command;

import java.util.Optional;

/**
 * An option, of the command or of a verb.
 *
 * @param letter   its one-letter form
 * @param name     its long form, without dashes
 * @param argument what the argument is called in the help; absent for a switch
 * @param choices  how a shell completes the argument: words joined by spaces, of which {@code FILE}, {@code DIR},
 *     {@link #DOMAIN_TYPES} and {@link #ENGINES} stand for what they name; empty for not at all
 * @param help     what it does, a clause without a full stop
 */
public record CommandOption(
        Optional<String> letter, String name, Optional<String> argument, String choices, String help) {
    /** The usual architectures, as choices. */
    public static final String ARCHES = "x86_64 i686 aarch64 ppc64le ppc64 s390x";
    /** Stands for the domain types of all engines. */
    public static final String DOMAIN_TYPES = "DOMAIN_TYPES";
    /** Stands for the engines that have host checks. */
    public static final String ENGINES = "ENGINES";

    private static final String NUMBER = "NUMBER";

    /** An option that takes a number. */
    public static CommandOption number(String name, String help) {
        return value(name, NUMBER, "", help);
    }

    /** Whether the argument is a number. */
    public boolean isNumber() {
        return argument.filter(NUMBER::equals).isPresent();
    }

    public static CommandOption flag(String name, String help) {
        return new CommandOption(Optional.empty(), name, Optional.empty(), "", help);
    }

    public static CommandOption flag(String letter, String name, String help) {
        return new CommandOption(Optional.of(letter), name, Optional.empty(), "", help);
    }

    public static CommandOption value(String name, String argument, String choices, String help) {
        return new CommandOption(Optional.empty(), name, Optional.of(argument), choices, help);
    }

    public static CommandOption value(String letter, String name, String argument, String choices, String help) {
        return new CommandOption(Optional.of(letter), name, Optional.of(argument), choices, help);
    }
}
