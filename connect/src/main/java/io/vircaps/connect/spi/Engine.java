package io.vircaps.connect.spi;

import io.vircaps.connect.Domains;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.Node;
import io.vircaps.connect.Storage;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.note.Probed;
import io.vircaps.xml.CapabilitiesXml;
import java.util.function.Supplier;

/**
 * One opened engine. It probes and keeps nothing: the connection in front of it keeps documents and compares
 * {@link #state()} to find out whether they still hold.
 *
 * <p>{@link #probe()} and {@link #state()} are called by one thread at a time; all other methods by any thread at any
 * time, also while a probe runs.
 */
public interface Engine extends AutoCloseable {
    /** The URI as libvirt states it, after defaults and aliases. */
    String uri();

    /** Probes host and engine. */
    Probed<Capabilities> probe();

    /**
     * What the document depends on, as an opaque text that is cheap to make and differs when the document may: file
     * identities, counters, settings; never empty. Costs well under a millisecond.
     */
    String state();

    /** The hypervisor's name and version. */
    HypervisorVersion version();

    /**
     * The node functions; their arguments were checked before.
     *
     * @param capabilities the connection's current document, for functions that libvirt's driver takes from it
     */
    Node node(Supplier<Capabilities> capabilities);

    /** What is stated about domains; none unless the engine overrides it. */
    default Domains domains() {
        return new Domains() {};
    }

    /** What is stated about storage; none unless the engine overrides it. */
    default Storage storage() {
        return new Storage() {};
    }

    /** The reasons behind notes; none unless the engine overrides it. */
    default Diagnostics diagnostics() {
        return new Diagnostics() {};
    }

    /**
     * The document as libvirt's driver of this engine wrote it in a release; an engine whose oldest releases had a
     * layout of their own overrides this.
     *
     * @param capabilities the value of {@link #probe()}
     */
    default String write(Capabilities capabilities, Dialect dialect) {
        return CapabilitiesXml.write(capabilities, dialect);
    }

    /** Releases what the engine holds; called once, when no probe runs any more. */
    @Override
    default void close() {
        // most engines hold nothing
    }
}
