package io.vircaps.host;

import io.vircaps.host.kvm.KvmDiagnosis;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import java.util.List;

/** The causes of notes on a host. */
public final class Causes {
    private static final String DMI = "sys/class/dmi/id";
    private static final String UUID = DMI + "/product_uuid";

    private Causes() {}

    /** The causes of a note, nearest first; empty if none is known. */
    public static List<Note> behind(HostSource host, Note note) {
        return note.reason() == HostReason.HOST_UUID_RANDOM
                ? ofFirmware(host.files())
                : KvmDiagnosis.behind(host, note);
    }

    private static List<Note> ofFirmware(KernelFiles files) {
        if (!files.exists(DMI)) {
            return List.of(Note.of(HostReason.DMI_MISSING, "/" + DMI, "no such directory"));
        }
        try {
            files.head(UUID, 1);
            return List.of();
        } catch (KernelFileException refused) {
            return List.of(Note.of(HostReason.DMI_NOT_READABLE, refused, UUID));
        }
    }
}
