/**
 * A client of QEMU's machine protocol (QMP): greeting, commands, events, time limits, transcripts.
 * A transcript can take the place of a process.
 */
@NullMarked
package io.vircaps.qmp;

import org.jspecify.annotations.NullMarked;
