package io.vircaps.kernel.cpu;

import io.vircaps.kernel.HostFacts;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelException;
import io.vircaps.kernel.KernelFiles;
import io.vircaps.kernel.KernelText;
import io.vircaps.model.Frequency;
import io.vircaps.model.cpu.CpuidLeaf;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The processor facts of a host directory: {@code cpuid.txt}, and in {@code host.txt} the lines
 * {@code msr.0x10a = 0x…} and other registers of {@link ProcessorFacts#MSRS}, {@code tsc.frequency = HERTZ} and {@code tsc.scaling = yes} or {@code no}.
 */
final class RecordedProcessor {
    private static final String CPUID = "cpuid.txt";
    private static final String FREQUENCY = "tsc.frequency";

    private final HostSource host;
    private final List<Note> notes = new ArrayList<>();

    private RecordedProcessor(HostSource host) {
        this.host = host;
    }

    static Probed<ProcessorFacts> read(HostSource host) {
        RecordedProcessor recorded = new RecordedProcessor(host);
        ProcessorFacts facts = new ProcessorFacts(recorded.cpuid(), recorded.msrs(), recorded.tsc());
        if (host.facts().recorded(FREQUENCY).isEmpty()) {
            facts.tscNote().ifPresent(recorded.notes::add);
        }
        return new Probed<>(facts, recorded.notes);
    }

    private List<CpuidLeaf> cpuid() {
        try {
            Optional<KernelText> text = host.directory()
                    .flatMap(directory -> KernelFiles.directory(directory).read(CPUID));
            if (text.isPresent()) {
                return CpuidText.parse(text.get());
            }
            notes.add(Note.of(ProcessorReason.CPUID_UNREADABLE, CPUID, "no such file"));
        } catch (KernelException unusable) {
            notes.add(Note.of(ProcessorReason.CPUID_UNREADABLE, unusable, CPUID));
        }
        return List.of();
    }

    private Map<Integer, Long> msrs() {
        Map<Integer, Long> values = new TreeMap<>();
        for (int msr : ProcessorFacts.MSRS) {
            String key = ProcessorFacts.msrKey(msr);
            Optional<String> text = host.facts().recorded(key);
            OptionalLong value = register(host, key);
            value.ifPresent(bits -> values.put(msr, bits));
            if (text.isPresent() && value.isEmpty()) {
                notes.add(Note.of(ProcessorReason.MSR_UNREADABLE, key, "not a number: " + text.get()));
            }
        }
        return values;
    }

    /** The register recorded in a line; empty if there is no such line, or no number in it. */
    static OptionalLong register(HostSource host, String key) {
        return host.facts()
                .recorded(key)
                .map(value -> value.startsWith("0x") ? number(value.substring(2), 16) : number(value, 10))
                .orElse(OptionalLong.empty());
    }

    private Optional<TscClock> tsc() {
        HostFacts facts = host.facts();
        Optional<String> text = facts.recorded(FREQUENCY);
        OptionalLong hertz = text.map(value -> number(value, 10)).orElse(OptionalLong.empty());
        if (hertz.isPresent() && hertz.getAsLong() > 0) {
            boolean scaling =
                    facts.recorded("tsc.scaling").filter("yes"::equals).isPresent();
            return Optional.of(new TscClock(new Frequency(hertz.getAsLong()), scaling));
        }
        text.ifPresent(value ->
                notes.add(Note.of(ProcessorReason.TSC_UNKNOWN, FREQUENCY, "not a number of ticks a second: " + value)));
        return Optional.empty();
    }

    private static OptionalLong number(String digits, int radix) {
        try {
            return OptionalLong.of(Long.parseUnsignedLong(digits, radix));
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }
}
