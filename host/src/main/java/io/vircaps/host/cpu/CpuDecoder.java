package io.vircaps.host.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.note.Note;
import java.util.List;

/** Who can tell model, vendor, signature, counter and features of a host's processor. */
@FunctionalInterface
public interface CpuDecoder {
    /** One that tells nothing. */
    CpuDecoder NONE = (host, arch, cpu) -> List.of();

    /**
     * Adds what is known of the host's processor.
     *
     * @param host the host
     * @param arch its architecture
     * @param cpu  what is known goes here
     * @return why something is missing
     */
    List<Note> decode(HostSource host, Arch arch, CpuDefinition.Builder cpu);
}
