package io.vircaps.cli.command;

import java.util.Optional;

/**
 * An option, of the command or of a verb.
 *
 * @param letter   its one-letter form
 * @param name     its long form, without dashes
 * @param argument what the argument is called in the help; absent for a switch
 * @param choices  how a shell completes the argument: words joined by spaces, {@code FILE} or {@code DIR}; empty for
 *                 not at all
 * @param help     what it does, a clause without a full stop
 */
public record Setting(Optional<String> letter, String name, Optional<String> argument, String choices, String help) {
    private static final String NUMBER = "NUMBER";

    /** An option that takes a number. */
    static Setting number(String name, String help) {
        return value(name, NUMBER, "", help);
    }

    /** Whether the argument is a number. */
    public boolean isNumber() {
        return argument.filter(NUMBER::equals).isPresent();
    }

    static Setting flag(String name, String help) {
        return new Setting(Optional.empty(), name, Optional.empty(), "", help);
    }

    static Setting flag(String letter, String name, String help) {
        return new Setting(Optional.of(letter), name, Optional.empty(), "", help);
    }

    static Setting value(String name, String argument, String choices, String help) {
        return new Setting(Optional.empty(), name, Optional.of(argument), choices, help);
    }

    static Setting value(String letter, String name, String argument, String choices, String help) {
        return new Setting(Optional.of(letter), name, Optional.of(argument), choices, help);
    }
}
