package io.vircaps.connect;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;
import io.vircaps.xml.CapabilitiesXml;
import java.util.Optional;

/** What one probe brought, and as text once somebody asked for that. */
final class Document {
    private final Probed<Capabilities> probed;
    private final String state;
    private final Dialect dialect;
    private volatile Optional<String> xml = Optional.empty();

    Document(Probed<Capabilities> probed, String state, Dialect dialect) {
        this.probed = probed;
        this.state = state;
        this.dialect = dialect;
    }

    Probed<Capabilities> probed() {
        return probed;
    }

    /** What it depends on, {@link io.vircaps.connect.spi.Engine#state()}. */
    String state() {
        return state;
    }

    /** Two callers at once may both write it; they write the same. */
    String xml() {
        Optional<String> written = xml;
        if (written.isEmpty()) {
            written = Optional.of(CapabilitiesXml.write(probed.value(), dialect));
            xml = written;
        }
        return written.get();
    }
}
