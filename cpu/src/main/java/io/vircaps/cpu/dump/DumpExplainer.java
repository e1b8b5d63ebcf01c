package io.vircaps.cpu.dump;

import io.vircaps.cpu.CpuDataException;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.model.CpuSet;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Explains every kind of processor of a dump. CPUs are of one kind if they have the same kind of core and all equal
 * that decides the model.
 */
public final class DumpExplainer {
    private static final int MOST_KINDS = 16;

    private final CpuDump dump;
    private final X86Rules rules;
    private final Map<DumpedFacts, KindKey> keys = new HashMap<>();

    /** What CPUs of one kind have in common. */
    private record KindKey(X86Data decisive, LackingRegisters lacking, Optional<String> core, boolean ofGuest) {}

    private DumpExplainer(CpuDump dump, X86Rules rules) {
        this.dump = dump;
        this.rules = rules;
    }

    /**
     * The explanation, with notes on what the dump lacks.
     *
     * @throws CpuDataException if no CPU has any bit set, or there are more kinds than a machine can have
     */
    public static Probed<CpuExplanation> explain(CpuDump dump, X86Rules rules) {
        return new DumpExplainer(dump, rules).explain();
    }

    private Probed<CpuExplanation> explain() {
        Map<KindKey, List<DumpedCpu>> kinds = new LinkedHashMap<>();
        for (DumpedCpu cpu : dump.cpus()) {
            kinds.computeIfAbsent(keys.computeIfAbsent(cpu.facts(), this::key), unknown -> new ArrayList<>())
                    .add(cpu);
            if (kinds.size() > MOST_KINDS) {
                throw new CpuDataException(Problem.of(Kind.INVALID_ARGUMENT, "dump of " + dump.form())
                        .at(dump.name())
                        .expected("at most " + MOST_KINDS + " kinds of processors", "more"));
            }
        }
        List<ExplainedCpu> explained = new ArrayList<>();
        Set<Note> notes = new LinkedHashSet<>();
        kinds.forEach((key, cpus) -> {
            explained.add(new ExplainedCpu(numbers(cpus), key.core(), evidence(key, cpus.get(0))));
            notes.addAll(DumpNotes.of(dump, cpus.get(0).facts(), key.lacking(), rules));
        });
        notes.addAll(DumpNotes.of(dump, explained));
        return new Probed<>(new CpuExplanation(Optional.of(dump.form()), explained), List.copyOf(notes));
    }

    private KindKey key(DumpedFacts facts) {
        X86Data registers = facts.registers(rules);
        if (registers.isEmpty()) {
            throw new CpuDataException(
                    Problem.of(Kind.INVALID_ARGUMENT, "nothing to explain, no CPUID leaf with any bit set")
                            .at(dump.name()));
        }
        return new KindKey(rules.decisive(registers), LackingRegisters.of(facts, rules), facts.core(), facts.ofGuest());
    }

    private static CpuSet numbers(List<DumpedCpu> cpus) {
        return CpuSet.of(
                cpus.stream().flatMapToInt(cpu -> cpu.number().stream()).boxed().toList());
    }

    private DecodeEvidence evidence(KindKey key, DumpedCpu cpu) {
        X86Data registers = cpu.facts().registers(rules);
        DecodeOptions options = DecodeOptions.DEFAULT.unknown(key.lacking().features());
        return key.ofGuest() ? rules.explainGuest(registers, options) : rules.explainHost(registers, options);
    }
}
