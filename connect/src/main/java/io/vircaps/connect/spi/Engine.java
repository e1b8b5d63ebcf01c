package io.vircaps.connect.spi;

import io.vircaps.connect.ConnectionException;
import io.vircaps.connect.CpuSupport;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.host.Host;
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
import io.vircaps.model.note.Probed;
import io.vircaps.model.pool.StoragePoolType;
import io.vircaps.xml.CapabilitiesXml;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One opened engine. It probes and never remembers: the connection in front of it keeps documents and asks
 * {@link #state()} whether they still hold.
 *
 * <p>{@link #probe()} and {@link #state()} are called by one thread at a time; all other methods at any time by any,
 * also while a probe runs, so that nobody waits for it.
 *
 * <p>Not every driver of libvirt has every function. Those that have a body here are not supported by engines that
 * leave it as it is: they throw a {@link ConnectionException.NoFunction}, which names libvirt's function.
 */
public interface Engine extends AutoCloseable {
    /** The URI as libvirt would state it, after defaults and aliases. */
    String uri();

    /** Probes host and engine. */
    Probed<Capabilities> probe();

    /**
     * What the document depends on, as an opaque text that is cheap to make and differs when the document may: file
     * identities, counters, settings; never empty. Costs well under a millisecond.
     */
    String state();

    /** The host in numbers. */
    NodeInfo nodeInfo();

    /** The host's name. */
    String hostname();

    /**
     * Most virtual CPUs that libvirt's driver states.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    default int maxVcpus(Optional<String> domainType) {
        throw new ConnectionException.NoFunction("virConnectGetMaxVcpus");
    }

    /**
     * Most virtual CPUs of a domain by its domain capabilities; {@link #maxVcpus} where there are none.
     *
     * @param domainType a domain type's name; absent for the engine's default
     */
    default int maxVcpusOfDomain(Optional<String> domainType) {
        return maxVcpus(domainType);
    }

    /** The hypervisor's name and version. */
    HypervisorVersion version();

    /** Which CPU functions libvirt's driver of this engine has; none unless it says otherwise. */
    default CpuSupport cpuSupport() {
        return CpuSupport.NONE;
    }

    /** What is behind a note of a probe, nearest first; nothing if the note is a fact itself. May be slow. */
    default List<Note> behind(Note note) {
        return List.of();
    }

    /**
     * Why a guest is not in a document of this engine: all that is in its way, each with what is behind it. Nothing
     * where this engine runs no guests of that kind, or knows of nothing. May be slow.
     *
     * @param asked the guest
     * @param known the document, with its notes
     */
    default List<Explanation> whyNot(GuestQuery asked, Probed<Capabilities> known) {
        return List.of();
    }

    /**
     * The root causes of what is missing, each once with what it explains. May be slow.
     *
     * @param symptoms what is missing, with the chains of {@link #behind} or {@link #whyNot}
     */
    default Diagnosis diagnose(List<Explanation> symptoms) {
        return Diagnosis.of(symptoms);
    }

    /**
     * The document as libvirt's driver of this engine wrote it in a release; one whose oldest releases had a layout of
     * their own overrides this.
     *
     * @param capabilities what {@link #probe()} brought
     */
    default String write(Capabilities capabilities, Dialect dialect) {
        return CapabilitiesXml.write(capabilities, dialect);
    }

    /** Which CPUs run. */
    default NodeCpuMap nodeCpuMap() {
        throw new ConnectionException.NoFunction("virNodeGetCPUMap");
    }

    /**
     * What a CPU did so far.
     *
     * @param cpu its number, not negative; empty for all CPUs together
     */
    default CpuTimes nodeCpuStats(OptionalInt cpu) {
        throw new ConnectionException.NoFunction("virNodeGetCPUStats");
    }

    /**
     * How memory is used.
     *
     * @param cell the cell's id, not negative; empty for all of the host
     */
    default MemoryCounters nodeMemoryStats(OptionalInt cell) {
        throw new ConnectionException.NoFunction("virNodeGetMemoryStats");
    }

    /** How the kernel shares equal pages. */
    default PageSharing pageSharing() {
        throw new ConnectionException.NoFunction("virNodeGetMemoryParameters");
    }

    /** Free memory of the host. */
    default MemorySize freeMemory() {
        throw new ConnectionException.NoFunction("virNodeGetFreeMemory");
    }

    /**
     * Free memory of a cell.
     *
     * @param cell its id, not negative
     */
    default MemorySize freeMemory(int cell) {
        throw new ConnectionException.NoFunction("virNodeGetCellsFreeMemory");
    }

    /**
     * Numbers of free pages, one for each size.
     *
     * @param cell  the cell's id, not negative; empty for all of the host
     * @param sizes sizes of pages, at least one
     */
    default List<Long> freePages(OptionalInt cell, List<MemorySize> sizes) {
        throw new ConnectionException.NoFunction("virNodeGetFreePages");
    }

    /** What the firmware says of the machine. */
    default Sysinfo sysinfo() {
        throw new ConnectionException.NoFunction("virConnectGetSysinfo");
    }

    /**
     * The first of the security models of a document, without its labels; one without names where there is none.
     *
     * @param capabilities what {@link #probe()} brought
     */
    default SecurityModel securityModel(Capabilities capabilities) {
        List<SecurityModel> models =
                capabilities.host().map(Host::securityModels).orElse(List.of());
        String model = models.isEmpty() ? "" : models.get(0).model();
        String doi = models.isEmpty() ? "" : models.get(0).doi();
        return new SecurityModel(model, doi, List.of(), Extras.NONE);
    }

    /** The types of storage pools, and which of them can be made. */
    default List<StoragePoolType> storagePools() {
        throw new ConnectionException.NoFunction("virConnectGetStoragePoolCapabilities");
    }

    /**
     * What a domain can be given. May take long.
     *
     * @param asked of which kind; each part may be absent
     */
    default DomainCapabilities domainCapabilities(GuestQuery asked) {
        throw new ConnectionException.NoFunction("virConnectGetDomainCapabilities");
    }

    /** Gives back what the engine holds; called once, when no probe runs any more. */
    @Override
    void close();
}
