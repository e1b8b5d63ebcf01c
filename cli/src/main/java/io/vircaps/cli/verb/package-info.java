/**
 * What each verb does: ask the library, put the answer into words. Words of verbs that virsh has are virsh's.
 *
 * <p>Start at {@link io.vircaps.cli.verb.Verbs}.
 */
@NullMarked
package io.vircaps.cli.verb;

import org.jspecify.annotations.NullMarked;
