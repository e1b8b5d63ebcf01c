package io.vircaps.connect;

import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
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
import io.vircaps.xml.DomainCapabilitiesXml;
import io.vircaps.xml.StoragePoolsXml;
import io.vircaps.xml.SysinfoXml;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * A connection to an engine in this process.
 *
 * <p>It keeps the last document. For half a second after a check it is simply given out. Then the next caller checks
 * what it depends on and, if that changed or was not known yet, probes, in its own thread. Callers that come
 * meanwhile get the last document at once, as long as it is known to have been true within the last second; only
 * where there is none such do they wait.
 */
final class LocalConnection implements Connection {
    private static final long CHECKED_AGAIN_AFTER = 500_000_000L;
    private static final long OLDEST_GIVEN = 1_000_000_000L;
    /**
     * The state before the first probe. Most programs ask once: they need not wait for what only a second answer needs.
     */
    private static final String UNKNOWN = "";

    private static final Dialect POOLS_SINCE = new Dialect(5, 2, 0);

    private final Engine engine;
    private final Dialect dialect;
    private final LongSupplier nanoTime;
    /** Held by the thread that checks, probes or closes. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile Optional<Kept> kept = Optional.empty();
    private volatile boolean closed;
    private boolean engineClosed;

    /**
     * A document and when it was last known to be true.
     *
     * @param since a time before the last check, or before the probe began
     */
    private record Kept(Document document, long since) {
        boolean isYounger(long age, long now) {
            return now - since < age;
        }
    }

    LocalConnection(Engine engine, Dialect dialect, LongSupplier nanoTime) {
        this.engine = engine;
        this.dialect = dialect;
        this.nanoTime = nanoTime;
    }

    @Override
    public String uri() {
        return open().uri();
    }

    @Override
    public Capabilities capabilities() {
        return document().probed().value();
    }

    @Override
    public String capabilitiesXml() {
        return document().xml();
    }

    @Override
    public List<Note> notes() {
        return document().probed().notes();
    }

    @Override
    public List<Note> behind(Note note) {
        return open().behind(note);
    }

    @Override
    public List<Explanation> whyNot(GuestQuery asked) {
        return open().whyNot(asked, document().probed());
    }

    @Override
    public Diagnosis diagnose(List<Explanation> symptoms) {
        return open().diagnose(symptoms);
    }

    @Override
    public NodeInfo nodeInfo() {
        return open().nodeInfo();
    }

    @Override
    public String hostname() {
        return open().hostname();
    }

    @Override
    public int maxVcpus(Optional<String> domainType) {
        return open().maxVcpus(domainType);
    }

    @Override
    public int maxVcpusOfDomain(Optional<String> domainType) {
        return open().maxVcpusOfDomain(domainType);
    }

    @Override
    public HypervisorVersion version() {
        return open().version();
    }

    @Override
    public CpuSupport cpuSupport() {
        return open().cpuSupport();
    }

    @Override
    public NodeCpuMap nodeCpuMap() {
        return open().nodeCpuMap();
    }

    @Override
    public CpuTimes nodeCpuStats() {
        return open().nodeCpuStats(OptionalInt.empty());
    }

    @Override
    public CpuTimes nodeCpuStats(int cpu) {
        if (cpu < 0) {
            throw ConnectionException.NegativeNumber.besidesAll("cpuNum", "virNodeGetCPUStats");
        }
        return open().nodeCpuStats(OptionalInt.of(cpu));
    }

    @Override
    public MemoryCounters nodeMemoryStats() {
        return open().nodeMemoryStats(OptionalInt.empty());
    }

    @Override
    public MemoryCounters nodeMemoryStats(int cell) {
        if (cell < 0) {
            throw ConnectionException.NegativeNumber.besidesAll("cellNum", "virNodeGetMemoryStats");
        }
        return open().nodeMemoryStats(OptionalInt.of(cell));
    }

    @Override
    public PageSharing pageSharing() {
        return open().pageSharing();
    }

    @Override
    public MemorySize freeMemory() {
        return open().freeMemory();
    }

    @Override
    public MemorySize freeMemory(int cell) {
        if (cell < 0) {
            throw ConnectionException.NegativeNumber.any("startCell", "virNodeGetCellsFreeMemory");
        }
        return open().freeMemory(cell);
    }

    @Override
    public List<Long> freePages(List<MemorySize> sizes) {
        return open().freePages(OptionalInt.empty(), sizes);
    }

    @Override
    public List<Long> freePages(int cell, List<MemorySize> sizes) {
        if (cell < 0) {
            throw ConnectionException.NegativeNumber.any("startCell", "virNodeGetFreePages");
        }
        return open().freePages(OptionalInt.of(cell), sizes);
    }

    @Override
    public Sysinfo sysinfo() {
        return open().sysinfo();
    }

    @Override
    public String sysinfoXml() {
        return SysinfoXml.write(sysinfo());
    }

    @Override
    public SecurityModel securityModel() {
        return open().securityModel(capabilities());
    }

    /** As 9.0.0 writes it: of another release there is none. */
    @Override
    public String domainCapabilitiesXml(GuestQuery asked) {
        Engine engineToAsk = open();
        return dialect.equals(Dialect.DEFAULT)
                ? DomainCapabilitiesXml.write(engineToAsk.domainCapabilities(asked), Dialect.DEFAULT)
                : Connection.super.domainCapabilitiesXml(asked);
    }

    /** As 9.0.0 writes it; the function came with 5.2.0. */
    @Override
    public String storagePoolCapabilitiesXml() {
        Engine asked = open();
        return dialect.atLeast(POOLS_SINCE)
                ? StoragePoolsXml.write(asked.storagePools())
                : Connection.super.storagePoolCapabilitiesXml();
    }

    @Override
    public void close() {
        closed = true;
        closeEngineUnlessBusy();
    }

    private Engine open() {
        if (closed) {
            throw new ConnectionException.Closed(engine.uri());
        }
        return engine;
    }

    private Document document() {
        open();
        Optional<Kept> last = kept;
        if (last.isPresent() && last.get().isYounger(CHECKED_AGAIN_AFTER, nanoTime.getAsLong())) {
            return last.get().document();
        }
        if (!turn.tryLock()) {
            if (last.isPresent() && last.get().isYounger(OLDEST_GIVEN, nanoTime.getAsLong())) {
                return last.get().document();
            }
            turn.lock();
        }
        try {
            open();
            return checked();
        } finally {
            turn.unlock();
            if (closed) {
                closeEngineUnlessBusy();
            }
        }
    }

    /** The last document if it still holds, else a new one. Called with the turn held. */
    private Document checked() {
        Optional<Kept> last = kept;
        long now = nanoTime.getAsLong();
        if (last.isPresent() && last.get().isYounger(CHECKED_AGAIN_AFTER, now)) {
            return last.get().document();
        }
        Document document = last.isPresent() ? renewed(last.get().document()) : new Document(engine, UNKNOWN, dialect);
        kept = Optional.of(new Kept(document, now));
        return document;
    }

    private Document renewed(Document last) {
        String state = engine.state();
        return last.state().equals(state) ? last : new Document(engine, state, dialect);
    }

    /** The thread that has the turn sees {@link #closed} when giving it back, and comes here again. */
    private void closeEngineUnlessBusy() {
        if (!turn.tryLock()) {
            return;
        }
        try {
            if (!engineClosed) {
                engineClosed = true;
                engine.close();
            }
        } finally {
            turn.unlock();
        }
    }
}
