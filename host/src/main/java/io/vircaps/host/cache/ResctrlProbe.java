package io.vircaps.host.cache;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/** The probe of resctrl: allocation and monitoring of caches and memory bandwidth. */
final class ResctrlProbe {
    /** Exists on every kernel with resctrl, mounted or not; {@code Documentation/arch/x86/resctrl.rst}. */
    private static final String MOUNT_POINT = "sys/fs/resctrl";

    private ResctrlProbe() {}

    /** The info directory; a note if it is missing. Throws {@link io.vircaps.kernel.KernelException}. */
    static ResctrlInfo probe(KernelFiles files, List<Note> notes) {
        ResctrlInfo info = ResctrlInfo.read(files);
        note(files, info).ifPresent(notes::add);
        return info;
    }

    private static Optional<Note> note(KernelFiles files, ResctrlInfo info) {
        if (!files.exists(MOUNT_POINT)) {
            return Optional.of(Note.of(HostReason.RESCTRL_MISSING, MOUNT_POINT, "no such directory"));
        }
        if (!files.exists(ResctrlInfo.PATH)) {
            return Optional.of(Note.of(HostReason.RESCTRL_NOT_MOUNTED, MOUNT_POINT, "no directory info"));
        }
        return info.bandwidth().isPresent()
                ? Optional.empty()
                : Optional.of(Note.of(HostReason.BANDWIDTH_NOT_CONTROLLED, ResctrlInfo.PATH, "no directory MB"));
    }
}
