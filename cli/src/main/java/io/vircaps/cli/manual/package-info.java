/**
 * The manual page, two pages of {@code docs} and the completion for bash, made by the build from the same classes as
 * the help.
 *
 * <p>Start at {@link io.vircaps.cli.manual.Manual}.
 */
@NullMarked
package io.vircaps.cli.manual;

import org.jspecify.annotations.NullMarked;
