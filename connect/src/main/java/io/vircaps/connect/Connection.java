package io.vircaps.connect;

import io.vircaps.model.Capabilities;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/**
 * A connection to one virtualization engine, libvirt's {@code virConnect}: the door through which capabilities are
 * asked for. Safe for any number of threads.
 *
 * <p>What it answers is never older than one second; nobody waits for a probe that another caller already started.
 * After {@link #close()} every call throws a {@link io.vircaps.model.VircapsException} of kind
 * {@code INVALID_CONNECTION}.
 */
public interface Connection extends AutoCloseable {
    /** The URI as libvirt would state it, {@code virConnectGetURI}. */
    String uri();

    /** What the host and its engine can run, {@code virConnectGetCapabilities} as typed values. */
    Capabilities capabilities();

    /** The same as the document libvirt would print, {@code virConnectGetCapabilities}. */
    String capabilitiesXml();

    /** Why parts of the last capabilities are missing; probes if nobody asked before. */
    List<Note> notes();

    /** The host in numbers, {@code virNodeGetInfo}. */
    NodeInfo nodeInfo();

    /** The host's name, {@code virConnectGetHostname}. */
    String hostname();

    /**
     * Most virtual CPUs a domain can have, {@code virConnectGetMaxVcpus}.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    int maxVcpus(Optional<String> domainType);

    /** The hypervisor's name and version, {@code virConnectGetType} and {@code virConnectGetVersion}. */
    HypervisorVersion version();

    @Override
    void close();
}
