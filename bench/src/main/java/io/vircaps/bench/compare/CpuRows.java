package io.vircaps.bench.compare;

import io.vircaps.bench.CpuDocuments;
import io.vircaps.bench.CpuSample;
import io.vircaps.cpu.Baseline;
import io.vircaps.cpu.BaselineOptions;
import io.vircaps.cpu.map.CpuMaps;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Baselines of more and more CPUs, their documents read; the times are one CPU's share. */
final class CpuRows {
    private static final int TWO = 2;
    /** As many as libvirt takes over its wire. */
    private static final int WIRE = 256;

    private static final int MANY = 10_000;
    private static final int FLEET = 1_000_000;
    private static final Goal A_THIRD = Goal.faster(3);

    private final Loop loop;
    private final boolean quick;
    private final List<Peer> peers;
    private final X86Rules rules = new X86Rules(CpuMaps.of(CpuDocuments.RELEASE).x86());

    /**
     * A libvirt that does the same.
     *
     * @param name how it is called
     * @param cpus its functions
     * @param most of how many CPUs it makes a baseline
     */
    private record Peer(String name, LibvirtCpus cpus, int most) {}

    private CpuRows(boolean quick, List<Peer> peers) {
        this.loop = new Loop(quick ? 3 : 15, Duration.ofMillis(quick ? 300 : 2000));
        this.quick = quick;
        this.peers = peers;
    }

    /** Without any peer. */
    static CpuRows alone(boolean quick) {
        return new CpuRows(quick, List.of());
    }

    /** Beside libvirt in this process. */
    static CpuRows beside(boolean quick, LibvirtCpus inProcess) {
        return new CpuRows(quick, List.of(new Peer("libvirt in process", inProcess, MANY)));
    }

    /** The same, and beside libvirt behind its wire. */
    CpuRows and(LibvirtCpus overTheWire) {
        List<Peer> more = new ArrayList<>(peers);
        more.add(new Peer("libvirt over the wire", overTheWire, WIRE));
        return new CpuRows(quick, more);
    }

    /** Four sizes of fleets for each sample. */
    List<Row> rows(List<CpuSample> samples) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (CpuSample sample : samples) {
            rows.addAll(rows(sample, TWO, Goal.NONE));
            rows.addAll(rows(sample, WIRE, A_THIRD));
            rows.addAll(rows(sample, MANY, A_THIRD));
            int fleet = quick ? FLEET / 10 : FLEET;
            Samples once = share(Samples.of(1, () -> elapsed(sample, fleet)), fleet);
            rows.add(new Row(name(sample, fleet), once, "–", Optional.empty(), Goal.NONE));
        }
        return rows;
    }

    /** Ours and the peers' in turn, so that what slows the machine down slows all of them. */
    private List<Row> rows(CpuSample sample, int count, Goal goal) {
        List<Peer> able = peers.stream().filter(peer -> count <= peer.most()).toList();
        List<Supplier<?>> operations = new ArrayList<>(List.of(() -> baseline(sample, count)));
        able.forEach(peer -> operations.add(operation(peer, sample, count)));
        List<Samples> times =
                loop.together(operations).stream().map(all -> share(all, count)).toList();
        if (able.isEmpty()) {
            return List.of(new Row(name(sample, count), times.getFirst(), "–", Optional.empty(), goal));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < able.size(); i++) {
            Optional<Samples> theirs = Optional.of(times.get(i + 1));
            rows.add(new Row(name(sample, count), times.getFirst(), able.get(i).name(), theirs, goal));
        }
        return rows;
    }

    private Supplier<String> operation(Peer peer, CpuSample sample, int count) {
        MemorySegment prepared = peer.cpus().prepare(sample, count);
        String theirs = peer.cpus().baseline(prepared, count);
        String ours = baseline(sample, count);
        if (!theirs.equals(ours)) {
            throw new IllegalStateException("baselines differ: " + theirs + ours);
        }
        return () -> peer.cpus().baseline(prepared, count);
    }

    private static String name(CpuSample sample, int count) {
        return "baseline of " + count + " CPUs (" + sample.name() + "), share of one";
    }

    private static Samples share(Samples all, int count) {
        return new Samples(
                all.times().stream().map(time -> time.dividedBy(count)).toList());
    }

    private Duration elapsed(CpuSample sample, int count) {
        long start = System.nanoTime();
        String result = baseline(sample, count);
        long end = System.nanoTime();
        if (result.isEmpty()) {
            throw new IllegalStateException("no baseline");
        }
        return Duration.ofNanos(end - start);
    }

    /** Document after document: none is kept. */
    String baseline(CpuSample sample, int count) {
        Baseline baseline = rules.baseline(BaselineOptions.DEFAULT);
        for (int i = 0; i < count; i++) {
            ByteArrayInputStream document = new ByteArrayInputStream(sample.document(i));
            CpuXml.readAll(document, CpuForm.HOST, found -> baseline.add(found.cpu()));
        }
        return CpuXml.write(baseline.result(), CpuDocuments.RELEASE);
    }
}
