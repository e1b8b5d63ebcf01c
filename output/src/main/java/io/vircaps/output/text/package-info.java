/**
 * Results as text: virsh's words and columns, evidence, reports.
 *
 * <p>Start at {@link io.vircaps.output.text.NodeText}.
 */
@NullMarked
package io.vircaps.output.text;

import org.jspecify.annotations.NullMarked;
