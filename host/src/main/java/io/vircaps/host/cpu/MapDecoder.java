package io.vircaps.host.cpu;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.arch.ArmRules;
import io.vircaps.cpu.arch.Ppc64Rules;
import io.vircaps.cpu.data.ArmRegisters;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.HostReason;
import io.vircaps.host.cache.ProbeCache;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ArmProcessor;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.kernel.cpu.TscClock;
import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.host.CpuCounter;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** Tells model and features by a CPU map, as libvirt's CPU driver of each architecture does. Safe for several threads. */
public final class MapDecoder implements CpuDecoder {
    private final Supplier<CpuMap> map;
    private final ProbeCache cache;

    /**
     * A decoder.
     *
     * @param map   gives the map; asked only where the architecture needs one
     * @param cache where answers of the processor are kept
     */
    public MapDecoder(Supplier<CpuMap> map, ProbeCache cache) {
        this.map = map;
        this.cache = cache;
    }

    /**
     * Adds model, vendor, signature, counter and features.
     *
     * @throws io.vircaps.cpu.CpuMapException if the map cannot be read
     */
    @Override
    public List<Note> decode(HostSource host, Arch arch, CpuDefinition.Builder cpu) {
        return switch (arch.name()) {
            case "i686", "x86_64" -> x86(host, cpu);
            case "aarch64" -> arm(host, cpu);
            case "ppc64", "ppc64le" -> power(host, cpu);
            default -> List.of();
        };
    }

    /** {@code virCPUx86GetHost}. */
    private List<Note> x86(HostSource host, CpuDefinition.Builder cpu) {
        CpuMap known = map.get();
        Probed<X86Processor> processor = X86Processor.of(host, cache, known.x86());
        List<Note> notes = new ArrayList<>(processor.notes());
        if (!processor.value().registers().isEmpty()) {
            X86Rules rules = new X86Rules(known.x86());
            notes.addAll(copy(() -> rules.decodeHost(processor.value().registers(), DecodeOptions.DEFAULT), cpu));
        }
        processor.value().tsc().map(MapDecoder::counter).ifPresent(cpu::counter);
        return notes;
    }

    private static CpuCounter counter(TscClock clock) {
        return new CpuCounter("tsc", clock.frequency(), Optional.of(clock.scaling()), Extras.NONE);
    }

    /** {@code virCPUarmGetHost}. */
    private List<Note> arm(HostSource host, CpuDefinition.Builder cpu) {
        try {
            ArmProcessor processor = ArmProcessor.of(host);
            if (processor.midr().isEmpty()) {
                return List.of(Note.of(HostReason.CPU_MODEL_UNKNOWN, "MIDR_EL1", "the kernel does not tell it"));
            }
            ArmRegisters registers = new ArmRegisters(
                    processor.midr().getAsLong(), processor.hwcap().orElse(0));
            return copy(() -> new ArmRules(map.get().arm()).decodeHost(registers), cpu);
        } catch (KernelException unreadable) {
            return List.of(unknown(unreadable.problem().sentence()));
        }
    }

    /** {@code virCPUppc64GetHost}. */
    private List<Note> power(HostSource host, CpuDefinition.Builder cpu) {
        try {
            OptionalInt version = ProcCpuinfo.head(host.files())
                    .map(ProcCpuinfo::powerVersion)
                    .orElse(OptionalInt.empty());
            return version.isEmpty()
                    ? List.of(Note.of(HostReason.CPU_MODEL_UNKNOWN, ProcCpuinfo.PATH, "tells no version register"))
                    : copy(() -> new Ppc64Rules(map.get().ppc64()).decodeHost(version.getAsInt()), cpu);
        } catch (KernelException unreadable) {
            return List.of(unknown(unreadable.problem().sentence()));
        }
    }

    private static List<Note> copy(Supplier<CpuDefinition> decoding, CpuDefinition.Builder cpu) {
        try {
            CpuDefinition decoded = decoding.get();
            decoded.model().ifPresent(cpu::model);
            decoded.vendor().ifPresent(cpu::vendor);
            decoded.signature().ifPresent(cpu::signature);
            cpu.features(decoded.features());
            return List.of();
        } catch (CpuException unknown) {
            return List.of(unknown(unknown.problem().sentence()));
        }
    }

    private static Note unknown(String why) {
        return Note.of(HostReason.CPU_MODEL_UNKNOWN, "processor", why);
    }
}
