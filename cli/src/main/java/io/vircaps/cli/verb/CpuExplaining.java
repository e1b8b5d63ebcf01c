package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.CpuDataXml;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.cache.ProbeCache;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.host.cpu.X86Processor;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.CpuidText;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.report.CpuAnswerJson;
import io.vircaps.report.CpuAnswerText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.LocatedCpu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The verb {@code cpu-explain}. */
final class CpuExplaining {

    private final Invocation invocation;
    private final ConnectionOptions options;
    private final InputStream standardInput;
    private final List<String> remarks = new ArrayList<>();

    CpuExplaining(Invocation invocation, ConnectionOptions options, InputStream standardInput) {
        this.invocation = invocation;
        this.options = options;
        this.standardInput = standardInput;
    }

    Answer perform(boolean json) {
        ChosenCpuMap source = new ChosenCpuMap(options);
        MapDecoder.note(source).ifPresent(note -> remarks.add("note: " + note));
        CpuMap map = source.load();
        X86Rules rules = new X86Rules(map.x86());
        Optional<String> file = invocation.operand();
        try {
            DecodeEvidence evidence = file.isPresent()
                    ? ofFile(file.get(), rules)
                    : rules.explainHost(ofHost(map), DecodeOptions.DEFAULT);
            String text = json ? CpuAnswerJson.explanation(evidence) : CpuAnswerText.explanation(evidence);
            return new Answer(text, remarks, 0);
        } catch (VircapsException failed) {
            remarks.add("error: " + failed.problem().sentence());
            return new Answer("", remarks, 1);
        }
    }

    private X86Data ofHost(CpuMap map) {
        HostSource host = HostSource.folderOrLive(options.root());
        Arch arch = ArchProbe.named(host.facts());
        requireX86(arch);
        Probed<X86Processor> processor = X86Processor.of(host, ProbeCache.none(), map.x86());
        for (Note note : processor.notes()) {
            remarks.add("note: " + note);
        }
        String where = options.root().map(Path::toString).orElse("this host");
        return some(where, processor.value().registers());
    }

    /** Without any bit there is nothing to explain, though some model would fit. */
    private static X86Data some(String where, X86Data registers) {
        if (registers.isEmpty()) {
            throw nothing(where, "no CPUID leaf with any bit set");
        }
        return registers;
    }

    private static VircapsException nothing(String where, String what) {
        return new VircapsException(
                Problem.of(Kind.INVALID_ARGUMENT, "nothing to explain, " + what).at(where));
    }

    private static void requireX86(Arch arch) {
        if (!arch.equals(Arch.X86_64) && !arch.equals(Arch.I686)) {
            throw CpuNotUsableException.notSupported("explain", arch.name());
        }
    }

    private DecodeEvidence ofFile(String file, X86Rules rules) {
        List<DecodeEvidence> evidence = new ArrayList<>();
        new CpuFiles(standardInput, (name, document) -> evidence.add(explain(name, document, rules))).read(file);
        if (evidence.size() > 1) {
            throw CpuNotUsableException.invalid("only one file can be explained, " + file + " holds several");
        }
        return evidence.stream().findFirst().orElseThrow(() -> new NoCpuException(file));
    }

    private static DecodeEvidence explain(String name, InputStream document, X86Rules rules) throws IOException {
        byte[] bytes = CpuFiles.content(document);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw nothing(name, "the file is empty");
        }
        if (text.contains("<cpudata")) {
            return rules.explainHost(some(name, CpuDataXml.read(text)), DecodeOptions.DEFAULT);
        }
        return isXml(text)
                ? explainFirst(name, bytes, rules)
                : rules.explainHost(some(name, leaves(name, text)), DecodeOptions.DEFAULT);
    }

    /** Whether it is XML: recorded leaves begin with a number or a comment, in which there may be brackets. */
    private static boolean isXml(String text) {
        char first = text.stripLeading().charAt(0);
        return first != '#' && !Character.isDigit(first) && text.indexOf('<') >= 0;
    }

    private static X86Data leaves(String name, String text) {
        return new X86Data(CpuidText.parse(new KernelText(name, text)), List.of());
    }

    private static DecodeEvidence explainFirst(String name, byte[] document, X86Rules rules) {
        LocatedCpu first = CpuXml.readFirst(new ByteArrayInputStream(document), CpuForm.EITHER)
                .orElseThrow(() -> new NoCpuException(name, document));
        try {
            return explain(first.cpu(), rules);
        } catch (CpuException unusable) {
            throw InFileException.of(name, first.position(), unusable);
        }
    }

    private static DecodeEvidence explain(Cpu cpu, X86Rules rules) {
        cpu.arch().ifPresent(CpuExplaining::requireX86);
        if (cpu.model().isEmpty()) {
            throw CpuNotUsableException.invalid("nothing to explain, the CPU names no model");
        }
        X86Data registers = rules.dataOf(cpu);
        return cpu.match(
                host -> rules.explainHost(registers, DecodeOptions.DEFAULT),
                guest -> rules.explainGuest(registers, DecodeOptions.DEFAULT));
    }
}
