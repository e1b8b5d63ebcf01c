/**
 * The verbs, one class each: options, query, text and JSON. A verb that virsh has prints virsh's text.
 *
 * <p>Start at {@link io.vircaps.cli.verb.Verbs}.
 */
@NullMarked
package io.vircaps.cli.verb;

import org.jspecify.annotations.NullMarked;
