package io.vircaps.driver.xen.hypervisor;

import io.vircaps.driver.xen.xend.XendText;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;

/** Features of the processor that the control domain's kernel sees; Xen hides some from it. */
public final class Dom0Flags {
    private Dom0Flags() {}

    /** The features that a document lists; none, with a note, if the kernel's file cannot be read. */
    public static Probed<List<String>> features(KernelFiles files) {
        try {
            return files.read(ProcCpuinfo.PATH)
                    .map(KernelText::text)
                    .map(text -> Probed.of(XendText.features(text)))
                    .orElseGet(() -> unknown(Note.of(XenReason.XEN_FLAGS_UNKNOWN, "/" + ProcCpuinfo.PATH, "no file")));
        } catch (KernelException unreadable) {
            return unknown(Note.of(XenReason.XEN_FLAGS_UNKNOWN, unreadable, "/" + ProcCpuinfo.PATH));
        }
    }

    private static Probed<List<String>> unknown(Note why) {
        return Probed.of(List.of(), why);
    }
}
