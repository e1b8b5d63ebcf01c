/**
 * Other programs that are asked something: found, run under a time limit, and gone afterwards with all they started.
 *
 * <p>Start at {@link io.vircaps.host.program.ProgramRun}.
 */
@NullMarked
package io.vircaps.host.program;

import org.jspecify.annotations.NullMarked;
