/**
 * What the command can be told: one table of global options, verbs and their options, and how arguments are read by it.
 * Help, manual page and completion come from the same table.
 *
 * <p>Start at {@link io.vircaps.cli.command.Verb}.
 */
@NullMarked
package io.vircaps.cli.command;

import org.jspecify.annotations.NullMarked;
