package io.vircaps.host.cpu;

import io.vircaps.model.Extras;
import io.vircaps.model.Frequency;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.CpuDefinition.CpuCounter;
import io.vircaps.model.host.CpuDefinition.CpuSignature;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An x86 processor decoded by a CPU map: model, vendor, signature, counter and features. It is encoded as bytes for the
 * cache, as a map takes longer to read than the rest of the host.
 *
 * @param decoded the parts, with notes on missing ones
 */
record DecodedCpu(Probed<CpuDefinition> decoded) {
    /** A limit above the number of features of any map. */
    private static final int MOST_FEATURES = 1 << 14;

    /** Adds the parts to a CPU; returns the notes. */
    List<Note> addTo(CpuDefinition.Builder cpu) {
        CpuDefinition definition = decoded.value();
        definition.model().ifPresent(cpu::model);
        definition.vendor().ifPresent(cpu::vendor);
        definition.signature().ifPresent(cpu::signature);
        definition.counter().ifPresent(cpu::counter);
        cpu.features(definition.features());
        return decoded.notes();
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            CpuDefinition cpu = decoded.value();
            out.writeUTF(cpu.model().orElse(""));
            out.writeUTF(cpu.vendor().orElse(""));
            CpuSignature signature = cpu.signature().orElse(new CpuSignature(0, 0, 0, Extras.NONE));
            out.writeInt(signature.family());
            out.writeInt(signature.model());
            out.writeInt(signature.stepping());
            Optional<CpuCounter> counter = cpu.counter();
            out.writeLong(counter.map(tsc -> tsc.frequency().hertz()).orElse(0L));
            out.writeBoolean(counter.flatMap(CpuCounter::scaling).orElse(false));
            out.writeInt(cpu.features().size());
            for (String feature : cpu.features()) {
                out.writeUTF(feature);
            }
            NoteCodec.write(decoded.notes(), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The decoded bytes of {@link #encode}; empty for other bytes. */
    static Optional<DecodedCpu> decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            CpuDefinition.Builder cpu = CpuDefinition.builder();
            named(in.readUTF()).ifPresent(cpu::model);
            named(in.readUTF()).ifPresent(cpu::vendor);
            CpuSignature signature = new CpuSignature(in.readInt(), in.readInt(), in.readInt(), Extras.NONE);
            if (signature.family() != 0) {
                cpu.signature(signature);
            }
            long hertz = in.readLong();
            boolean scaling = in.readBoolean();
            if (hertz > 0) {
                cpu.counter(tsc(new Frequency(hertz), scaling));
            }
            List<String> features = new ArrayList<>();
            for (int left = NoteCodec.count(in, MOST_FEATURES); left > 0; left--) {
                features.add(in.readUTF());
            }
            cpu.features(features);
            return Optional.of(new DecodedCpu(new Probed<>(cpu.build(), NoteCodec.read(in))));
        } catch (IOException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static Optional<String> named(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** The time stamp counter as libvirt prints it. */
    static CpuCounter tsc(Frequency frequency, boolean scaling) {
        return new CpuCounter("tsc", frequency, Optional.of(scaling), Extras.NONE);
    }
}
