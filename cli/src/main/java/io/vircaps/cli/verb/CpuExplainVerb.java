package io.vircaps.cli.verb;

import io.vircaps.cli.command.CommandArgument;
import io.vircaps.cli.command.Invocation;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.command.VerbContext;
import io.vircaps.cli.command.VerbResult;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.cpu.CpuException;
import io.vircaps.cpu.CpuExplanation;
import io.vircaps.cpu.CpuNotUsableException;
import io.vircaps.cpu.DecodeEvidence;
import io.vircaps.cpu.DecodeOptions;
import io.vircaps.cpu.ExplainedCpu;
import io.vircaps.cpu.data.CpuDataXml;
import io.vircaps.cpu.data.X86Data;
import io.vircaps.cpu.dump.CpuDump;
import io.vircaps.cpu.dump.DumpExplainer;
import io.vircaps.cpu.dump.DumpReader;
import io.vircaps.cpu.dump.DumpText;
import io.vircaps.cpu.dump.form.DumpForm;
import io.vircaps.cpu.map.CpuMap;
import io.vircaps.cpu.x86.X86Rules;
import io.vircaps.driver.qemu.query.ExpansionReader;
import io.vircaps.host.ArchProbe;
import io.vircaps.host.cpu.MapDecoder;
import io.vircaps.host.cpu.X86Processor;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.model.cpu.Cpu;
import io.vircaps.model.note.Note;
import io.vircaps.model.note.Probed;
import io.vircaps.output.json.CpuResultJson;
import io.vircaps.output.text.CpuResultText;
import io.vircaps.store.ProbeCache;
import io.vircaps.xml.CpuForm;
import io.vircaps.xml.CpuXml;
import io.vircaps.xml.CpuXml.LocatedCpu;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints why a CPU has its model. */
final class CpuExplainVerb extends Verb {
    CpuExplainVerb() {
        super(
                "cpu-explain",
                "print why a CPU has its model",
                "Prints every model of the CPU map, in the order libvirt tries them, and the result of each, for the"
                        + " host's processor or for FILE: a dump of registers, or a document, of which the first CPU"
                        + " counts. A dump is the output of cpuid -r, libcpuid, AIDA64 (also as InstLatX64 collects"
                        + " it), Intel SDE or vircaps gather, QEMU's reply to query-cpu-model-expansion,"
                        + " /proc/cpuinfo, or cpudata in XML. The form of the dump is printed first; each kind of"
                        + " processor in it is explained. x86 only.");
    }

    @Override
    public Optional<CommandArgument> argument() {
        return Optional.of(
                CommandArgument.optional("FILE", "FILE", "a dump of registers or a CPU; - for standard input"));
    }

    @Override
    public VerbResult perform(VerbContext context) {
        boolean json = context.json();
        return new Explanation(context.invocation(), context.options(), context.in()).perform(json);
    }

    /** The explanation of one call. */
    private static final class Explanation {
        private final Invocation invocation;
        private final ConnectionOptions options;
        private final InputStream standardInput;
        private final List<String> remarks = new ArrayList<>();

        Explanation(Invocation invocation, ConnectionOptions options, InputStream standardInput) {
            this.invocation = invocation;
            this.options = options;
            this.standardInput = standardInput;
        }

        VerbResult perform(boolean json) {
            ChosenCpuMap source = new ChosenCpuMap(options);
            MapDecoder.note(source).ifPresent(note -> remarks.add("note: " + note));
            CpuMap map = source.load();
            X86Rules rules = new X86Rules(map.x86());
            Optional<String> file = invocation.argument();
            try {
                CpuExplanation explanation = file.isPresent()
                        ? ofFile(file.get(), rules)
                        : new CpuExplanation(
                                Optional.empty(),
                                List.of(ExplainedCpu.only(rules.explainHost(ofHost(map), DecodeOptions.DEFAULT))));
                String text = json ? CpuResultJson.explanation(explanation) : CpuResultText.explanation(explanation);
                return new VerbResult(text, remarks, 0);
            } catch (VircapsException failed) {
                remarks.add("error: " + failed.problem().sentence());
                return new VerbResult("", remarks, 1);
            }
        }

        private X86Data ofHost(CpuMap map) {
            HostSource host = HostSource.directoryOrLive(options.root());
            Arch arch = ArchProbe.named(host.facts());
            requireX86(arch);
            Probed<X86Processor> processor = X86Processor.of(host, ProbeCache.none(), map);
            for (Note note : processor.notes()) {
                remarks.add("note: " + note);
            }
            String where = options.root().map(Path::toString).orElse("this host");
            return some(where, processor.value().registers());
        }

        /** The registers, unless no bit of them is set: then a model would fit that explains nothing. */
        private static X86Data some(String where, X86Data registers) {
            if (registers.isEmpty()) {
                throw nothing(where, "no CPUID leaf with any bit set");
            }
            return registers;
        }

        private static VircapsException nothing(String where, String what) {
            return new VircapsException(Problem.of(Kind.INVALID_ARGUMENT, "nothing to explain, " + what)
                    .at(where));
        }

        private static void requireX86(Arch arch) {
            if (!arch.equals(Arch.X86_64) && !arch.equals(Arch.I686)) {
                throw CpuNotUsableException.notSupported("explain", arch.name());
            }
        }

        private CpuExplanation ofFile(String file, X86Rules rules) {
            List<CpuExplanation> explained = new ArrayList<>();
            new CpuFiles(standardInput, (name, document) -> explained.add(explain(name, document, rules))).read(file);
            if (explained.size() > 1) {
                throw CpuNotUsableException.invalid("only one file can be explained, " + file + " holds several");
            }
            return explained.stream().findFirst().orElseThrow(() -> new NoCpuException(file));
        }

        private CpuExplanation explain(String name, InputStream document, X86Rules rules) throws IOException {
            byte[] bytes = CpuFiles.content(document);
            DumpText text = DumpText.of(name, bytes);
            if (text.text().isBlank()) {
                throw nothing(name, "the file is empty");
            }
            if (text.text().stripLeading().charAt(0) == '<') {
                return ofXml(name, bytes, text.text(), rules);
            }
            Optional<CpuDump> dump = CpuDump.read(text, readers());
            if (dump.isPresent()) {
                return noted(DumpExplainer.explain(dump.get(), rules));
            }
            if (text.isComment()) {
                throw nothing(name, "no CPUID leaf with any bit set");
            }
            if (text.text().indexOf('<') >= 0) {
                return ofXml(name, bytes, text.text(), rules);
            }
            throw CpuDump.unknownForm(text, readers());
        }

        private static List<DumpReader> readers() {
            List<DumpReader> readers = new ArrayList<>(DumpForm.all());
            readers.add(new ExpansionReader());
            return readers;
        }

        private CpuExplanation noted(Probed<CpuExplanation> explanation) {
            for (Note note : explanation.notes()) {
                remarks.add("note: " + note);
            }
            return explanation.value();
        }

        private static CpuExplanation ofXml(String name, byte[] document, String text, X86Rules rules) {
            boolean isData = text.contains("<cpudata");
            DecodeEvidence evidence = isData
                    ? rules.explainHost(some(name, CpuDataXml.read(text)), DecodeOptions.DEFAULT)
                    : explainFirst(name, document, rules);
            return new CpuExplanation(
                    Optional.of(isData ? "XML, cpudata" : "XML, a CPU definition"),
                    List.of(ExplainedCpu.only(evidence)));
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
            cpu.arch().ifPresent(Explanation::requireX86);
            if (cpu.model().isEmpty()) {
                throw CpuNotUsableException.invalid("nothing to explain, the CPU names no model");
            }
            X86Data registers = rules.dataOf(cpu);
            return cpu.match(
                    host -> rules.explainHost(registers, DecodeOptions.DEFAULT),
                    guest -> rules.explainGuest(registers, DecodeOptions.DEFAULT));
        }
    }
}
