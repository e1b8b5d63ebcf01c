/**
 * A client of QEMU's machine protocol (QMP): greeting, commands, events, time limits, transcripts.
 * A transcript can take the place of a process.
 *
 * <p>Start at {@link io.vircaps.qmp.QmpSession}. The protocol: QEMU's {@code docs/interop/qmp-spec.rst}.
 */
@NullMarked
package io.vircaps.qmp;

import org.jspecify.annotations.NullMarked;
