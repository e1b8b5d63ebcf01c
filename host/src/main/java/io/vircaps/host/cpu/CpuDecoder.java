package io.vircaps.host.cpu;

import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.note.Note;
import java.util.List;

/** Decodes model, vendor, signature, counter and features of a host's processor. */
@FunctionalInterface
public interface CpuDecoder {
    /** A decoder that adds nothing. */
    CpuDecoder NONE = (host, arch, cpu) -> List.of();

    /**
     * Adds the decoded parts of the host's processor.
     *
     * @param host the host
     * @param arch its architecture
     * @param cpu  receives the parts
     * @return notes on missing parts
     */
    List<Note> decode(HostSource host, Arch arch, CpuDefinition.Builder cpu);
}
