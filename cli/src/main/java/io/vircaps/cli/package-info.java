/**
 * The command {@code vircaps}: from arguments to an exit status. Package {@code command} reads the command line,
 * {@code verb} performs it, {@code output} keeps its output, {@code manual} writes the manual page and the completion.
 *
 * <p>Start at {@link io.vircaps.cli.Main}.
 */
@NullMarked
package io.vircaps.cli;

import org.jspecify.annotations.NullMarked;
