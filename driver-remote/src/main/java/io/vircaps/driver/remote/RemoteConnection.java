package io.vircaps.driver.remote;

import io.vircaps.connect.CapabilitiesDocument;
import io.vircaps.connect.CheckedNode;
import io.vircaps.connect.Connection;
import io.vircaps.connect.Cpus;
import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Version;
import io.vircaps.model.note.Note;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.Optional;

/** A connection to an engine of a daemon. Every result is requested from the daemon. */
final class RemoteConnection implements Connection {
    private final Target target;
    private final Calls calls;
    private final Node node;
    private final Cpus cpus;
    private final Domains domains;
    private final Storage storage;
    private CapabilitiesDocument last = new CapabilitiesDocument("", 0, List.of());

    /**
     * A connection over these calls.
     *
     * @param dialect the dialect in which CPU definitions are sent
     */
    RemoteConnection(Target target, Calls calls, Dialect dialect) {
        this.target = target;
        this.calls = calls;
        RemoteNode unchecked = new RemoteNode(calls);
        this.node = new CheckedNode(() -> unchecked);
        this.cpus = new RemoteCpus(calls, dialect);
        this.domains = new RemoteDomains(calls);
        this.storage = new RemoteStorage(calls);
    }

    /** {@inheritDoc} The URI it was opened with, as in libvirt's clients. */
    @Override
    public String uri() {
        return target.uri().toString();
    }

    @Override
    public Capabilities capabilities() {
        return CapabilitiesXml.read(capabilitiesXml());
    }

    @Override
    public CapabilitiesDocument document() {
        return numbered(capabilitiesXml());
    }

    @Override
    public String capabilitiesXml() {
        return calls.call(Procedures.CONNECT_GET_CAPABILITIES);
    }

    /** The protocol has no generations: a document that differs from the last one gets the next number. */
    private synchronized CapabilitiesDocument numbered(String text) {
        if (!last.text().equals(text)) {
            last = new CapabilitiesDocument(text, last.generation() + 1, List.of());
        }
        return last;
    }

    /** {@inheritDoc} None: the protocol has no notes. */
    @Override
    public List<Note> notes() {
        calls.requireOpen();
        return List.of();
    }

    /** {@inheritDoc} The daemon sends 0 for an absent version. */
    @Override
    public HypervisorVersion version() {
        String type = calls.call(Procedures.CONNECT_GET_TYPE);
        long number = calls.call(Procedures.CONNECT_GET_VERSION);
        return new HypervisorVersion(type, number == 0 ? Optional.empty() : Optional.of(Version.fromNumber(number)));
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
        calls.close();
    }
}
