package io.vircaps.host;

import io.vircaps.kernel.KernelFileException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;

/**
 * The probe of the IOMMU, {@code <iommu support=…>}: in use if {@code /sys/kernel/iommu_groups} has an entry;
 * {@code Documentation/ABI/testing/sysfs-kernel-iommu_groups}.
 */
public final class IommuProbe {
    private static final String GROUPS = "sys/kernel/iommu_groups";

    private IommuProbe() {}

    /** Whether an IOMMU is in use; a note if not. */
    public static Probed<Boolean> probe(KernelFiles files) {
        try {
            return files.list(GROUPS, "").isEmpty()
                    ? Probed.of(false, Note.of(HostReason.IOMMU_NOT_IN_USE, GROUPS, "no groups"))
                    : Probed.of(true);
        } catch (KernelFileException failure) {
            return Probed.of(false, Note.of(HostReason.IOMMU_NOT_IN_USE, failure, GROUPS));
        }
    }
}
