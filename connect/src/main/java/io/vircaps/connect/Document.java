package io.vircaps.connect;

import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/** What one probe brought, and as text once somebody asked for that. */
final class Document {
    private final Engine engine;
    private final Probed<Capabilities> probed;
    private final String state;
    private final Dialect dialect;
    private volatile Optional<String> xml = Optional.empty();

    /** Probes; only the text is made later. */
    Document(Engine engine, String state, Dialect dialect) {
        this.engine = engine;
        this.probed = engine.probe();
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
            written = Optional.of(engine.write(probed.value(), dialect));
            xml = written;
        }
        return written.get();
    }
}
