/**
 * The command {@code vircaps}: options, verbs and exit codes; all else is in the library.
 */
@NullMarked
package io.vircaps.cli;

import org.jspecify.annotations.NullMarked;
