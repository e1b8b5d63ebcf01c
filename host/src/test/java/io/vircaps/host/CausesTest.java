package io.vircaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.note.Note;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final String UUID = "sys/class/dmi/id/product_uuid";
    private static final Note RANDOM = Note.of(HostReason.HOST_UUID_RANDOM, "x", "no such file");

    @Test
    void aMissingUuidIsCausedByMissingFirmwareTables() {
        assertThat(Causes.behind(HostSource.of(Map.of(), Map.of()), RANDOM))
                .containsExactly(Note.of(HostReason.DMI_MISSING, "/sys/class/dmi/id", "no such directory"));
    }

    @Test
    void aMissingUuidIsCausedByAFileThatOnlyRootMayRead() {
        HostSource host = HostSource.of(Map.of(UUID, "x"), Map.of("refused." + UUID, "permission denied"));

        assertThat(Causes.behind(host, RANDOM))
                .singleElement()
                .extracting(Note::reason, Note::subject)
                .containsExactly(HostReason.DMI_NOT_READABLE, UUID);
    }

    @Test
    void aReadableUuidHasNoFurtherCause() {
        assertThat(Causes.behind(HostSource.of(Map.of(UUID, "x"), Map.of()), RANDOM))
                .isEmpty();
    }

    @Test
    void notesOnKvmHaveTheCausesOfKvm() {
        HostSource host = HostSource.of(Map.of("proc/misc", "232 kvm\n"), Map.of());

        assertThat(Causes.behind(host, Note.of(KvmReason.KVM_MISSING, "/dev/kvm", "no such file")))
                .extracting(Note::reason)
                .containsExactly(KvmReason.KVM_DEVICE_NOT_MADE);
        assertThat(Causes.behind(host, Note.of(HostReason.CACHE_MISSING, "x", "y")))
                .isEmpty();
    }
}
