package io.vircaps.host.cpu;

import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.arch.ArmRules;
import io.vircaps.cpu.arch.Ppc64Rules;
import io.vircaps.cpu.data.ArmRegisters;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.map.CpuMapSource;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.HostReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.cpu.ArmProcessor;
import io.vircaps.kernel.cpu.ProcCpuinfo;
import io.vircaps.model.Arch;
import io.vircaps.model.VircapsException;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.store.CacheKey;
import io.vircaps.store.ProbeCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The decoder of model and features by a CPU map, as libvirt's CPU driver of each architecture. Safe for several
 * threads.
 */
public final class MapDecoder implements CpuDecoder {
    private final CpuMapSource map;
    private final ProbeCache cache;

    /**
     * A decoder.
     *
     * @param map   the map; read only where it is needed
     * @param cache the cache of processor facts and of decoded processors
     */
    public MapDecoder(CpuMapSource map, ProbeCache cache) {
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
        if (map.fingerprint().isEmpty()) {
            host.observer().unrepeatable("the CPU map was read from a directory");
        }
        return switch (arch.name()) {
            case "i686", "x86_64" -> withMaps(x86(host).addTo(cpu));
            case "aarch64" -> withMaps(arm(host, cpu));
            case "ppc64", "ppc64le" -> withMaps(power(host, cpu));
            default -> List.of();
        };
    }

    private List<Note> withMaps(List<Note> processors) {
        Optional<Note> ofMap = note(map);
        if (ofMap.isEmpty()) {
            return processors;
        }
        List<Note> notes = new ArrayList<>(processors);
        notes.add(ofMap.get());
        return notes;
    }

    /** The note that a map replaces the requested one; empty if it is the requested one. */
    public static Optional<Note> note(CpuMapSource map) {
        Optional<String> shortcoming = map.shortcoming();
        return shortcoming.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of(HostReason.CPU_MAP_STANDS_IN, "CPU map", shortcoming.get()));
    }

    /** The live processor decoded by a bundled map is cached; the map of a directory is read again each time. */
    private DecodedCpu x86(HostSource host) {
        Optional<CacheKey> key = Optional.of(host)
                .filter(HostSource::isLive)
                .flatMap(live -> map.fingerprint())
                .map(fingerprint -> ProcessorKey.of("host-cpu-3", host).with("map", fingerprint));
        Optional<DecodedCpu> kept = key.flatMap(cache::read).flatMap(DecodedCpu::decode);
        if (kept.isPresent()) {
            return kept.get();
        }
        DecodedCpu decoded = decodeX86(host);
        if (!ProcessorKey.isWorthKeeping(decoded.decoded().notes(), host)) {
            host.observer().unrepeatable("CPUID was executed again");
        } else if (key.isPresent()) {
            cache.write(key.get(), decoded.encode());
        }
        return decoded;
    }

    /** {@code virCPUx86GetHost}. */
    private DecodedCpu decodeX86(HostSource host) {
        CpuDefinition.Builder cpu = CpuDefinition.builder();
        CpuMap known = map.load();
        Probed<X86Processor> processor = X86Processor.of(host, cache, known);
        List<Note> notes = new ArrayList<>(processor.notes());
        if (!processor.value().registers().isEmpty()) {
            X86Rules rules = new X86Rules(known.x86());
            notes.addAll(copy(() -> rules.decodeHost(processor.value().registers(), DecodeOptions.DEFAULT), cpu));
        }
        vendorNote(cpu.build()).ifPresent(notes::add);
        processor
                .value()
                .tsc()
                .map(clock -> DecodedCpu.tsc(clock.frequency(), clock.scaling()))
                .ifPresent(cpu::counter);
        return new DecodedCpu(new Probed<>(cpu.build(), notes));
    }

    private static Optional<Note> vendorNote(CpuDefinition cpu) {
        return cpu.model().isPresent() && cpu.vendor().isEmpty()
                ? Optional.of(Note.of(HostReason.CPU_VENDOR_UNKNOWN, "CPUID 0", "names no vendor of the CPU map"))
                : Optional.empty();
    }

    /** {@code virCPUarmGetHost}. */
    private List<Note> arm(HostSource host, CpuDefinition.Builder cpu) {
        try {
            ArmProcessor processor = ArmProcessor.of(host);
            if (processor.midr().isEmpty()) {
                return List.of(Note.of(HostReason.CPU_MODEL_UNKNOWN, "MIDR_EL1", "the kernel does not report it"));
            }
            ArmRegisters registers = new ArmRegisters(
                    processor.midr().getAsLong(), processor.hwcap().orElse(0));
            return copy(() -> new ArmRules(map.load().arm()).decodeHost(registers), cpu);
        } catch (KernelException unreadable) {
            return List.of(unknown(unreadable));
        }
    }

    /** {@code virCPUppc64GetHost}. */
    private List<Note> power(HostSource host, CpuDefinition.Builder cpu) {
        try {
            OptionalInt version = ProcCpuinfo.head(host.files())
                    .map(ProcCpuinfo::powerVersion)
                    .orElse(OptionalInt.empty());
            return version.isEmpty()
                    ? List.of(Note.of(HostReason.CPU_MODEL_UNKNOWN, ProcCpuinfo.PATH, "has no version register"))
                    : copy(() -> new Ppc64Rules(map.load().ppc64()).decodeHost(version.getAsInt()), cpu);
        } catch (KernelException unreadable) {
            return List.of(unknown(unreadable));
        }
    }

    private static List<Note> copy(Supplier<CpuDefinition> decoding, CpuDefinition.Builder cpu) {
        try {
            return new DecodedCpu(Probed.of(decoding.get())).addTo(cpu);
        } catch (CpuException unknown) {
            return List.of(unknown(unknown));
        }
    }

    private static Note unknown(VircapsException why) {
        return Note.of(HostReason.CPU_MODEL_UNKNOWN, why, "processor");
    }
}
