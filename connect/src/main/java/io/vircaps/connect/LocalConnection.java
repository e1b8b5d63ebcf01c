package io.vircaps.connect;

import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.connect.spi.Driver;
import io.vircaps.connect.spi.Engine;
import io.vircaps.connect.spi.EngineProfile;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.function.LongSupplier;

/** A connection to an engine in this process. */
final class LocalConnection implements Connection {
    private final FreshDocuments documents;
    private final Node node;
    private final Cpus cpus;
    private final Domains domains;
    private final Storage storage;

    /**
     * A connection to an opened engine.
     *
     * @param driver   the engine's driver
     * @param engine   closed with the connection
     * @param nanoTime the clock by which documents age
     */
    LocalConnection(Driver driver, Engine engine, ConnectionOptions options, LongSupplier nanoTime) {
        documents = new FreshDocuments(engine, options.dialect(), nanoTime);
        node = new CheckedNode(() -> documents.engine().node(this::capabilities));
        cpus = new MapCpus(() -> openProfile(driver).cpus(), new ChosenCpuMap(options), this::capabilities);
        domains = new LocalDomains(() -> documents.engine().domains(), options.dialect());
        storage = new LocalStorage(() -> documents.engine().storage(), options.dialect());
    }

    /** The profile, unless the connection is closed. */
    private EngineProfile openProfile(Driver driver) {
        documents.engine();
        return driver.profile();
    }

    @Override
    public String uri() {
        return documents.engine().uri();
    }

    @Override
    public HypervisorVersion version() {
        return documents.engine().version();
    }

    @Override
    public Capabilities capabilities() {
        return documents.last().probed().value();
    }

    @Override
    public CapabilitiesDocument document() {
        return documents.last().written();
    }

    @Override
    public List<Note> notes() {
        return documents.last().probed().notes();
    }

    @Override
    public List<Note> causes(Note note) {
        return documents.engine().diagnostics().causes(note);
    }

    @Override
    public List<Explanation> whyNot(GuestQuery query) {
        return documents.engine().diagnostics().whyNot(query, documents.last().probed());
    }

    @Override
    public Diagnosis diagnose(List<Explanation> symptoms) {
        return documents.engine().diagnostics().diagnose(symptoms);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Cpus cpus() {
        return cpus;
    }

    @Override
    public Domains domains() {
        return domains;
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public void close() {
        documents.close();
    }
}
