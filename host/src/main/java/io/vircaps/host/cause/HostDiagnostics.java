package io.vircaps.host.cause;

import io.vircaps.connect.spi.Diagnostics;
import io.vircaps.host.Causes;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.List;

/** The diagnostics of a Linux host; an engine adds why a guest is missing. */
public final class HostDiagnostics implements Diagnostics {
    /** Why a guest is missing in a document of one engine. */
    @FunctionalInterface
    public interface MissingGuests {
        /** {@link Diagnostics#whyNot}. */
        List<Explanation> whyNot(GuestQuery query, Probed<Capabilities> known);
    }

    private final HostSource host;
    private final MissingGuests missing;

    /** The diagnostics of a host and of an engine on it. */
    public HostDiagnostics(HostSource host, MissingGuests missing) {
        this.host = host;
        this.missing = missing;
    }

    /** The diagnostics of a host, for an engine without its own. */
    public HostDiagnostics(HostSource host) {
        this(host, (query, known) -> List.of());
    }

    @Override
    public List<Note> causes(Note note) {
        return Causes.behind(host, note);
    }

    @Override
    public List<Explanation> whyNot(GuestQuery query, Probed<Capabilities> known) {
        return missing.whyNot(query, known);
    }

    @Override
    public Diagnosis diagnose(List<Explanation> symptoms) {
        return RootCauses.diagnose(host, symptoms);
    }
}
