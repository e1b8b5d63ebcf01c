package io.vircaps.connect;

import io.vircaps.connect.spi.Driver;
import io.vircaps.model.Capabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.List;

/**
 * A connection to one virtualization engine, libvirt's {@code virConnect}: the interface through which capabilities are
 * queried. Safe for any number of threads.
 *
 * <p>What it reports is never older than one second. What a document depends on is checked at most twice a second, and
 * only a change leads to a new probe, but for the first check, which always does. While one thread probes, the others
 * get the last document at once, unless that one is older than a second: only then, and before there is any, do they
 * wait.
 *
 * <p>The other functions stand in groups, as in libvirt: {@link #node()}, {@link #cpus()}, {@link #domains()},
 * {@link #storage()}. A function that libvirt's driver of the engine lacks throws a
 * {@link ConnectionException.NoFunction}.
 *
 * <p>After {@link #close()} every call throws a {@link ConnectionException.Closed}; a probe that is under way ends
 * first.
 */
public interface Connection extends AutoCloseable {
    /**
     * Opens a connection to the live machine with default options.
     *
     * @param uri a URI as libvirt writes it, for example {@code qemu:///system}, or an alias for one from libvirt.conf;
     *     empty as in {@link #openDefault(ConnectionOptions)}
     * @throws io.vircaps.model.VircapsException if the URI is malformed, no driver serves it, or the engine is absent
     */
    static Connection open(String uri) {
        return open(uri, ConnectionOptions.DEFAULT);
    }

    /**
     * Opens a connection.
     *
     * @param uri     a URI or an alias for one
     * @param options the host, the dialect and the like
     * @throws io.vircaps.model.VircapsException if the URI is malformed, no driver serves it, or the engine is absent
     */
    static Connection open(String uri, ConnectionOptions options) {
        return Connections.installed().open(uri, options);
    }

    /**
     * Opens a connection through these drivers and no others; for programs that bring their drivers, and need no search
     * of the class path for those that are installed.
     *
     * @param uri     a URI or an alias for one, or empty for none in particular
     * @param options the host, the dialect and the like
     * @param drivers iterated no further than to the requested one
     * @throws io.vircaps.model.VircapsException if the URI is malformed, no driver serves it, or the engine is absent
     */
    static Connection open(String uri, ConnectionOptions options, Iterable<? extends Driver> drivers) {
        return Connections.of(drivers).open(uri, options);
    }

    /**
     * Opens the connection libvirt would open if none is named: {@code LIBVIRT_DEFAULT_URI} of the environment,
     * {@code uri_default} of libvirt.conf, the first engine that opens. For a host directory only the last applies.
     *
     * @param options the host, the dialect and the like
     * @throws io.vircaps.model.VircapsException if no engine opens
     */
    static Connection openDefault(ConnectionOptions options) {
        return Connections.installed().openDefault(options);
    }

    /** The URI as libvirt would state it, {@code virConnectGetURI}. */
    String uri();

    /**
     * What the host and its engine can run, {@code virConnectGetCapabilities} as typed values. A local engine reports
     * all that it found, also what the release of {@link #capabilitiesXml()} has no element for; a daemon reports what
     * its release writes.
     */
    Capabilities capabilities();

    /** The same as the document libvirt prints, with its notes, {@code virConnectGetCapabilities}. */
    CapabilitiesDocument document();

    /** The text of {@link #document()}. */
    default String capabilitiesXml() {
        return document().text();
    }

    /** The notes of {@link #document()}, without writing its text: why parts of the last capabilities are missing. */
    List<Note> notes();

    /** The causes of a note of {@link #notes()}, nearest first; empty if the note is a fact itself. May be slow. */
    default List<Note> causes(Note note) {
        return List.of();
    }

    /**
     * Why a guest is not among the last capabilities: each obstacle with its causes. Empty where this engine runs no
     * guests of that kind, or knows no reason. May be slow.
     */
    default List<Explanation> whyNot(GuestQuery query) {
        return List.of();
    }

    /**
     * The root causes of what is missing: a {@code /sys} that is not mounted explains all that is read there. Each
     * cause is listed once with what it explains. May be slow.
     *
     * @param symptoms what is missing, as {@link #whyNot} returns it, or made of {@link #notes()} and {@link #causes}
     */
    default Diagnosis diagnose(List<Explanation> symptoms) {
        return Diagnosis.of(symptoms);
    }

    /** The hypervisor's name and version, {@code virConnectGetType} and {@code virConnectGetVersion}. */
    HypervisorVersion version();

    /** The node functions. */
    Node node();

    /** The CPU functions. */
    Cpus cpus();

    /** What is stated about domains. */
    Domains domains();

    /** What is stated about storage. */
    Storage storage();

    @Override
    void close();
}
