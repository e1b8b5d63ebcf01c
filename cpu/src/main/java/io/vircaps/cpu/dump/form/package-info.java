/**
 * The text forms of CPUID dumps, one class each.
 *
 * <p>Start at {@link io.vircaps.cpu.dump.form.DumpForm}.
 */
@NullMarked
package io.vircaps.cpu.dump.form;

import org.jspecify.annotations.NullMarked;
