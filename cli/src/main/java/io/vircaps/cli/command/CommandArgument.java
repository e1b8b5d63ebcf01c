package io.vircaps.cli.command;

/**
 * The argument of a verb, given without an option's name.
 *
 * @param name     its name in the help; an option of that name, in lower case, is another form of it
 * @param required whether the verb needs it
 * @param several  whether there may be more than one
 * @param choices  as in {@link CommandOption#choices()}
 * @param help     what it is, a clause without a full stop
 */
public record CommandArgument(String name, boolean required, boolean several, String choices, String help) {
    /** Exactly one. */
    public static CommandArgument required(String name, String choices, String help) {
        return new CommandArgument(name, true, false, choices, help);
    }

    /** One or none. */
    public static CommandArgument optional(String name, String choices, String help) {
        return new CommandArgument(name, false, false, choices, help);
    }

    /** The same, any number of times. */
    public CommandArgument repeated() {
        return new CommandArgument(name, required, true, choices, help);
    }

    /** Whether it is the name of a file or directory. */
    boolean isFile() {
        return choices.equals("FILE") || choices.equals("DIR");
    }

    /** The name as in a synopsis: brackets for an optional argument, dots for a repeated one. */
    public String synopsis() {
        String names = several ? name + "..." : name;
        return required ? names : "[" + names + "]";
    }
}
