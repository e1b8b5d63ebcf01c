package io.vircaps.cli.verb;

import io.vircaps.cli.command.Invocation;
import io.vircaps.connect.ChosenCpuMap;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.data.CpuDataXml;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.cache.ProbeCache;
import io.vircaps.host.cpu.X86Processor;
import io.vircaps.kernel.HostSource;
import io.vircaps.kernel.KernelText;
import io.vircaps.kernel.cpu.CpuidText;
import io.vircaps.model.Arch;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.report.CpuAnswerJson;
import io.vircaps.report.CpuAnswerText;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        CpuMap map = new ChosenCpuMap(options).load();
        X86Rules rules = new X86Rules(map.x86());
        Optional<String> file = invocation.operand();
        DecodeEvidence evidence =
                file.isPresent() ? ofFile(file.get(), rules) : rules.explainHost(ofHost(map), DecodeOptions.DEFAULT);
        return new Answer(json ? CpuAnswerJson.explanation(evidence) : CpuAnswerText.explanation(evidence), remarks, 0);
    }

    private X86Data ofHost(CpuMap map) {
        HostSource host = options.root().map(HostSource::folder).orElseGet(HostSource::live);
        Arch arch = ArchProbe.named(host.facts());
        requireX86(arch);
        Probed<X86Processor> processor = X86Processor.of(host, ProbeCache.none(), map.x86());
        for (Note note : processor.notes()) {
            remarks.add("note: " + note);
        }
        return processor.value().registers();
    }

    private static void requireX86(Arch arch) {
        if (!arch.equals(Arch.X86_64) && !arch.equals(Arch.I686)) {
            throw CpuNotUsableException.notSupported("explain", arch.name());
        }
    }

    private DecodeEvidence ofFile(String file, X86Rules rules) {
        List<DecodeEvidence> evidence = new ArrayList<>();
        new CpuFiles(standardInput, (name, document) -> evidence.add(explain(name, document, rules))).read(file);
        return evidence.stream().findFirst().orElseThrow(() -> new NoCpuException(file));
    }

    private static DecodeEvidence explain(String name, InputStream document, X86Rules rules) throws IOException {
        byte[] bytes = CpuFiles.content(document);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("<")) {
            X86Data registers = new X86Data(CpuidText.parse(new KernelText(name, text)), List.of());
            return rules.explainHost(registers, DecodeOptions.DEFAULT);
        }
        if (text.contains("<cpudata")) {
            return rules.explainHost(CpuDataXml.read(text), DecodeOptions.DEFAULT);
        }
        List<Cpu> cpus = new ArrayList<>();
        CpuXml.readAll(new ByteArrayInputStream(bytes), CpuForm.EITHER, cpus::add);
        Cpu cpu = cpus.stream().findFirst().orElseThrow(() -> new NoCpuException(name));
        cpu.arch().ifPresent(CpuExplaining::requireX86);
        boolean isHost = cpu.match(host -> true, guest -> false);
        X86Data registers = rules.dataOf(cpu);
        return isHost
                ? rules.explainHost(registers, DecodeOptions.DEFAULT)
                : rules.explainGuest(registers, DecodeOptions.DEFAULT);
    }
}
