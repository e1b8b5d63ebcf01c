/**
 * The command {@code vircaps}: from arguments to an exit status. What it can be told stands in {@code command}, what it
 * does in {@code verb}, its manual page and completion are made by {@code manual}.
 *
 * <p>Start at {@link io.vircaps.cli.Main}.
 */
@NullMarked
package io.vircaps.cli;

import org.jspecify.annotations.NullMarked;
