package io.vircaps.host.cache;

import io.vircaps.host.HostReason;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.resctrl.ResctrlInfo;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/** Reads how caches and memory bandwidth can be divided and watched. */
final class ResctrlProbe {
    /** There since the kernel can do it, mounted or not; {@code Documentation/arch/x86/resctrl.rst}. */
    private static final String MOUNT_POINT = "sys/fs/resctrl";

    private ResctrlProbe() {}

    /** What resctrl tells, and a note if it is not mounted. Lets {@link io.vircaps.kernel.KernelException} through. */
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
