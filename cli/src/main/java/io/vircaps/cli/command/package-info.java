/**
 * The command line: global options, what a verb is, and how arguments are read. The help is made of the verbs' own
 * options.
 *
 * <p>Start at {@link io.vircaps.cli.command.Verb}.
 */
@NullMarked
package io.vircaps.cli.command;

import org.jspecify.annotations.NullMarked;
