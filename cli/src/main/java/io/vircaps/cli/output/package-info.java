/**
 * Output of command lines, kept on disk with the facts of the machine that it was made of, and printed again while
 * those are the same.
 *
 * <p>Start at {@link io.vircaps.cli.output.OutputCache}.
 */
@NullMarked
package io.vircaps.cli.output;

import org.jspecify.annotations.NullMarked;
