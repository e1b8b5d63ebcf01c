package io.vircaps.connect;

import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;
import java.util.Optional;

/** The result of one probe; its text is written when it is first needed. */
final class ProbedDocument {
    private final Engine engine;
    private final Probed<Capabilities> probed;
    private final String state;
    private final long generation;
    private final Dialect dialect;
    private volatile Optional<CapabilitiesDocument> written = Optional.empty();

    /** Probes. */
    ProbedDocument(Engine engine, String state, long generation, Dialect dialect) {
        this.engine = engine;
        this.probed = engine.probe();
        this.state = state;
        this.generation = generation;
        this.dialect = dialect;
    }

    Probed<Capabilities> probed() {
        return probed;
    }

    /** What it depends on, {@link Engine#state()}. */
    String state() {
        return state;
    }

    long generation() {
        return generation;
    }

    /** Two threads at once may both write it; they write the same. */
    CapabilitiesDocument written() {
        Optional<CapabilitiesDocument> document = written;
        if (document.isEmpty()) {
            document = Optional.of(
                    new CapabilitiesDocument(engine.write(probed.value(), dialect), generation, probed.notes()));
            written = document;
        }
        return document.get();
    }
}
