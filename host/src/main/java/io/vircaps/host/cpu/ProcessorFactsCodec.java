package io.vircaps.host.cpu;

import io.vircaps.kernel.cpu.ProcessorFacts;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Probed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The codec of processor facts, as bytes for the cache: leaves, the register, the clock, notes. */
final class ProcessorFactsCodec {
    /** A limit above the number of leaves of any processor. */
    private static final int MOST_LEAVES = 1 << 14;

    private ProcessorFactsCodec() {}

    static byte[] encode(Probed<ProcessorFacts> probed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            ProcessorFacts facts = probed.value();
            out.writeInt(facts.cpuid().size());
            for (CpuidLeaf leaf : facts.cpuid()) {
                write(leaf, out);
            }
            out.writeInt(facts.msrs().size());
            for (Map.Entry<Integer, Long> msr : facts.msrs().entrySet()) {
                out.writeInt(msr.getKey());
                out.writeLong(msr.getValue());
            }
            out.writeLong(facts.tsc().map(clock -> clock.frequency().hertz()).orElse(0L));
            out.writeBoolean(facts.tsc().map(TscClock::scaling).orElse(false));
            NoteCodec.write(probed.notes(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(CpuidLeaf leaf, DataOutputStream out) throws IOException {
        out.writeInt(leaf.leaf());
        out.writeInt(leaf.subleaf());
        out.writeInt(leaf.eax());
        out.writeInt(leaf.ebx());
        out.writeInt(leaf.ecx());
        out.writeInt(leaf.edx());
    }

    /** The decoded bytes of {@link #encode}; empty for other bytes. */
    static Optional<Probed<ProcessorFacts>> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of(decode(in));
        } catch (IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Probed<ProcessorFacts> decode(DataInputStream in) throws IOException {
        List<CpuidLeaf> leaves = new ArrayList<>();
        for (int left = NoteCodec.count(in, MOST_LEAVES); left > 0; left--) {
            leaves.add(
                    new CpuidLeaf(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt()));
        }
        Map<Integer, Long> msrs = new TreeMap<>();
        for (int left = NoteCodec.count(in, ProcessorFacts.MSRS.size()); left > 0; left--) {
            msrs.put(in.readInt(), in.readLong());
        }
        long hertz = in.readLong();
        boolean scaling = in.readBoolean();
        ProcessorFacts facts = new ProcessorFacts(
                leaves, msrs, hertz > 0 ? Optional.of(new TscClock(new Frequency(hertz), scaling)) : Optional.empty());
        return new Probed<>(facts, NoteCodec.read(in));
    }
}
