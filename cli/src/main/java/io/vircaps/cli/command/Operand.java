package io.vircaps.cli.command;

/**
 * What a verb is told without an option's name.
 *
 * @param name     what it is called in the help
 * @param required whether the verb makes no sense without it
 * @param choices  as in {@link Setting#choices()}
 * @param help     what it is, a clause without a full stop
 */
public record Operand(String name, boolean required, String choices, String help) {}
