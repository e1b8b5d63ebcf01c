package io.vircaps.connect;

import io.vircaps.connect.spi.Driver;
import io.vircaps.model.Capabilities;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.host.SecurityModel;
import io.vircaps.model.node.CpuTimes;
import io.vircaps.model.node.MemoryCounters;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.model.node.PageSharing;
import io.vircaps.model.node.Sysinfo;
import io.vircaps.model.note.Diagnosis;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.util.List;
import java.util.Optional;

/**
 * A connection to one virtualization engine, libvirt's {@code virConnect}: the interface through which capabilities are
 * queried. Safe for any number of threads.
 *
 * <p>What it reports is never older than one second. What a document depends on is checked at most twice a second, and
 * only a change leads to a new probe, but for the first check, which always does. While one thread probes, the others
 * get the last document at once, unless that one is older than a second: only then, and before there is any, do they
 * wait.
 *
 * <p>Counters, from {@link #nodeCpuMap()} on, are read again at each call. Where libvirt's driver of the engine has no
 * such function, neither has ours: the call throws a {@link ConnectionException.NoFunction}.
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
     * @throws io.vircaps.model.VircapsException if the URI is malformed, nobody serves it, or the engine is not there
     */
    static Connection open(String uri) {
        return open(uri, ConnectionOptions.DEFAULT);
    }

    /**
     * Opens a connection.
     *
     * @param uri     a URI or an alias for one
     * @param options where to look and how to answer
     * @throws io.vircaps.model.VircapsException if the URI is malformed, nobody serves it, or the engine is not there
     */
    static Connection open(String uri, ConnectionOptions options) {
        return Connections.installed().open(uri, options);
    }

    /**
     * Opens a connection through these drivers and no others; for programs that bring their drivers, and need no search
     * of the class path for those that are installed.
     *
     * @param uri     a URI or an alias for one, or empty for none in particular
     * @param options where to look and how to answer
     * @param drivers walked no further than to the one that is asked for
     * @throws io.vircaps.model.VircapsException if the URI is malformed, nobody serves it, or the engine is not there
     */
    static Connection open(String uri, ConnectionOptions options, Iterable<? extends Driver> drivers) {
        return Connections.of(drivers).open(uri, options);
    }

    /**
     * Opens the connection libvirt would open if none is named: {@code LIBVIRT_DEFAULT_URI} of the environment,
     * {@code uri_default} of libvirt.conf, the first engine that answers. For a host directory only the last applies.
     *
     * @param options where to look and how to answer
     * @throws io.vircaps.model.VircapsException if no engine answers
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

    /** The same as the document libvirt would print, {@code virConnectGetCapabilities}. */
    String capabilitiesXml();

    /** Why parts of the last capabilities are missing; probes if nobody asked before. */
    List<Note> notes();

    /**
     * What is behind a note of {@link #notes()}, nearest first; nothing if the note is a fact itself. Probes the host
     * again and may be slow.
     */
    List<Note> behind(Note note);

    /**
     * Why a guest is not among the last capabilities: all that is in its way, each with what is behind it. Nothing
     * where this engine runs no guests of that kind, or knows of nothing. May be slow.
     */
    List<Explanation> whyNot(GuestQuery asked);

    /**
     * The root causes of what is missing: a {@code /sys} that is not mounted explains all that is read there. Each
     * cause is listed once with what it explains. May be slow.
     *
     * @param symptoms what is missing, as {@link #whyNot} returns it, or made of {@link #notes()} and {@link #behind}
     */
    default Diagnosis diagnose(List<Explanation> symptoms) {
        return Diagnosis.of(symptoms);
    }

    /** The host in numbers, {@code virNodeGetInfo}. */
    NodeInfo nodeInfo();

    /** The host's name, {@code virConnectGetHostname}. */
    String hostname();

    /**
     * Most virtual CPUs that the engine's driver states, {@code virConnectGetMaxVcpus}: for some engines a constant of
     * the driver.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    int maxVcpus(Optional<String> domainType);

    /**
     * Most virtual CPUs a domain can have, as {@code virsh maxvcpus} prints it: {@code <vcpu max=…>} of the domain
     * capabilities, else {@link #maxVcpus}.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    int maxVcpusOfDomain(Optional<String> domainType);

    /** The hypervisor's name and version, {@code virConnectGetType} and {@code virConnectGetVersion}. */
    HypervisorVersion version();

    /**
     * Which CPU functions the engine has; {@link CpuFunctions} performs them. Of a daemon's engine that is not known
     * beforehand, it counts as having all.
     */
    CpuSupport cpuSupport();

    /** Who performs the CPU functions, if not we; {@link CpuFunctions} knows. */
    default Optional<CpuService> cpuService() {
        return Optional.empty();
    }

    /** Which of the host's CPUs run, {@code virNodeGetCPUMap}. */
    NodeCpuMap nodeCpuMap();

    /** What all CPUs together did so far, {@code virNodeGetCPUStats} with {@code VIR_NODE_CPU_STATS_ALL_CPUS}. */
    CpuTimes nodeCpuStats();

    /**
     * What one CPU did so far, {@code virNodeGetCPUStats}.
     *
     * @throws io.vircaps.model.VircapsException if there is no such CPU, or it does not run
     */
    CpuTimes nodeCpuStats(int cpu);

    /** How the host's memory is used, {@code virNodeGetMemoryStats} with {@code VIR_NODE_MEMORY_STATS_ALL_CELLS}. */
    MemoryCounters nodeMemoryStats();

    /**
     * How a cell's memory is used, {@code virNodeGetMemoryStats}.
     *
     * @throws io.vircaps.model.VircapsException if there is no such cell
     */
    MemoryCounters nodeMemoryStats(int cell);

    /** How the kernel shares equal pages, {@code virNodeGetMemoryParameters}. */
    PageSharing pageSharing();

    /** The host's free memory, {@code virNodeGetFreeMemory}. */
    MemorySize freeMemory();

    /**
     * A cell's free memory, {@code virNodeGetCellsFreeMemory} for one.
     *
     * @throws io.vircaps.model.VircapsException if there is no such cell
     */
    MemorySize freeMemory(int cell);

    /**
     * How many pages of each size are free on the host, {@code virNodeGetFreePages} with the cell −1.
     *
     * @param sizes sizes of pages, at least one
     * @throws io.vircaps.model.VircapsException if the host has no pages of one of the sizes
     */
    List<Long> freePages(List<MemorySize> sizes);

    /**
     * How many pages of each size are free in a cell, {@code virNodeGetFreePages} for one.
     *
     * @param sizes sizes of pages, at least one
     * @throws io.vircaps.model.VircapsException if there is no such cell, or it has no pages of one of the sizes
     */
    List<Long> freePages(int cell, List<MemorySize> sizes);

    /** What the firmware says of the machine, {@code virConnectGetSysinfo} as typed values. */
    Sysinfo sysinfo();

    /** The same as the document libvirt would print, {@code virConnectGetSysinfo}. */
    String sysinfoXml();

    /**
     * What confines guests, {@code virNodeGetSecurityModel}: the first model of the document without its labels; empty
     * names where nothing confines them.
     */
    SecurityModel securityModel();

    /**
     * What a domain of some kind can be given, {@code virConnectGetDomainCapabilities}; the document as text.
     *
     * @param asked of which kind; each part of it may be absent, for the engine to choose
     */
    default String domainCapabilitiesXml(GuestQuery asked) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /** What storage pools can be made, {@code virConnectGetStoragePoolCapabilities}; the document as text. */
    default String storagePoolCapabilitiesXml() {
        throw new ConnectionException.NoFunction("virConnectGetStoragePoolCapabilities");
    }

    @Override
    void close();
}
