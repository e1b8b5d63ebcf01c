package io.vircaps.bench.compare;

import io.vircaps.bench.CpuDocuments;
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
    private final Optional<LibvirtCpus> libvirt = LibvirtCpus.find();
    private final X86Rules rules = new X86Rules(CpuMaps.of(CpuDocuments.RELEASE).x86());

    CpuRows(boolean quick) {
        this.loop = new Loop(quick ? 3 : 9, Duration.ofMillis(quick ? 300 : 2000));
        this.quick = quick;
    }

    /** Two sizes of documents, four of fleets. */
    List<Row> rows() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (int size : new int[] {CpuDocuments.SMALL, CpuDocuments.LARGE}) {
            List<byte[]> documents = CpuDocuments.ofSize(size);
            rows.add(row(documents, TWO, Goal.NONE));
            rows.add(row(documents, WIRE, A_THIRD));
            rows.add(row(documents, MANY, A_THIRD));
            int fleet = quick ? FLEET / 10 : FLEET;
            Samples once = share(Samples.of(1, () -> elapsed(documents, fleet)), fleet);
            rows.add(new Row(name(documents, fleet), once, "–", Optional.empty(), Goal.NONE));
        }
        return rows;
    }

    private Row row(List<byte[]> documents, int count, Goal goal) {
        Samples ours = share(loop.time(() -> baseline(documents, count)), count);
        return new Row(name(documents, count), ours, "libvirt in process", peer(documents, count), goal);
    }

    private Optional<Samples> peer(List<byte[]> documents, int count) {
        if (libvirt.isEmpty()) {
            return Optional.empty();
        }
        MemorySegment prepared = libvirt.get().prepare(documents, count);
        String theirs = libvirt.get().baseline(prepared, count);
        String ours = baseline(documents, count);
        if (!theirs.equals(ours)) {
            throw new IllegalStateException("baselines differ: " + theirs + ours);
        }
        return Optional.of(share(loop.time(() -> libvirt.get().baseline(prepared, count)), count));
    }

    private static String name(List<byte[]> documents, int count) {
        long bytes = documents.getFirst().length;
        return "baseline of " + count + " CPUs of " + Samples.digits(bytes / 1e3) + " KB, share of one";
    }

    private static Samples share(Samples all, int count) {
        return new Samples(
                all.times().stream().map(time -> time.dividedBy(count)).toList());
    }

    private Duration elapsed(List<byte[]> documents, int count) {
        long start = System.nanoTime();
        String answer = baseline(documents, count);
        long end = System.nanoTime();
        if (answer.isEmpty()) {
            throw new IllegalStateException("no baseline");
        }
        return Duration.ofNanos(end - start);
    }

    /** Document after document: none is kept. */
    String baseline(List<byte[]> documents, int count) {
        Baseline baseline = rules.baseline(BaselineOptions.DEFAULT);
        for (int i = 0; i < count; i++) {
            byte[] document = documents.get(i % documents.size());
            CpuXml.readAll(new ByteArrayInputStream(document), CpuForm.HOST, found -> baseline.add(found.cpu()));
        }
        return CpuXml.write(baseline.result(), CpuDocuments.RELEASE);
    }
}
