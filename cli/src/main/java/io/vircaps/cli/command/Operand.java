package io.vircaps.cli.command;

/**
 * What a verb is told without an option's name.
 *
 * @param name     what it is called in the help; an option of that name, in lower case, stands for it
 * @param required whether the verb makes no sense without it
 * @param several  whether there may be more than one
 * @param choices  as in {@link Setting#choices()}
 * @param help     what it is, a clause without a full stop
 */
public record Operand(String name, boolean required, boolean several, String choices, String help) {
    Operand(String name, boolean required, String choices, String help) {
        this(name, required, false, choices, help);
    }

    /** One or more of a kind. */
    static Operand several(String name, boolean required, String choices, String help) {
        return new Operand(name, required, true, choices, help);
    }

    /** Whether it is the name of a file or directory. */
    boolean isFile() {
        return choices.equals("FILE") || choices.equals("DIR");
    }

    /** The name, with signs that there may be more of it, or none. */
    public String synopsis() {
        String names = several ? name + "..." : name;
        return required ? names : "[" + names + "]";
    }
}
