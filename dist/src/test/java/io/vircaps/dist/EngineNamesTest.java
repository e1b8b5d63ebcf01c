package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is known of an engine stands in its module: no other module names one, in code or in text, but for the places
 * listed here with the reason.
 */
class EngineNamesTest {
    private static final Path ROOT = Sources.root();

    private static final List<String> NOT_PRODUCT =
            List.of("testkit", "conformance", "bench", "fuzz", "examples", "dist");

    /** An engine's name as a word, or as a part of an identifier. */
    private static final Pattern ENGINE = Pattern.compile(
            "(?<![A-Za-z])(qemu|lxc|xen|ch)(?![a-z])|(?<![a-z])(Qemu|Lxc|Xen|Ch)(?![a-z])|QEMU|LXC|XEN");

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|^(import|package) [^;]*;", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String DOCUMENT_WORD = "a word of libvirt's documents";
    private static final String EXAMPLE = "an example of a URI in a message";
    private static final String LAYOUT = "the layout of documents before 0.4.1 differs by driver";
    private static final String EXPORT = "a qualified export or requirement of a module";

    private static final Map<String, String> REASONS = new TreeMap<>(Map.ofEntries(
            Map.entry("model/domain/EnumValue", DOCUMENT_WORD),
            Map.entry("model/guest/DomainType", DOCUMENT_WORD),
            Map.entry("model/guest/OsType", DOCUMENT_WORD),
            Map.entry("model/guest/GuestNames", DOCUMENT_WORD + "; QEMU's machine types for error messages"),
            Map.entry("xml/dialect/DocumentParts", DOCUMENT_WORD),
            Map.entry("xml/dialect/EarlyFormatter", LAYOUT),
            Map.entry("xml/dialect/Since", LAYOUT),
            Map.entry("xml/capabilities/GuestXml", LAYOUT),
            Map.entry("cpu/dump/DumpedFacts", "a form of CPU dumps: QEMU's reply"),
            Map.entry("cpu/x86/QemuProperties", "QEMU's names of CPU features"),
            Map.entry("cpu/x86/X86Rules", "QEMU's names of CPU features"),
            Map.entry("cli/command/GlobalOptions", EXAMPLE),
            Map.entry("cli/verb/CpuExplainVerb", "a form of CPU dumps: QEMU's reply"),
            Map.entry("cli/verb/DomCapabilitiesVerb", EXAMPLE + ", and which engines have the function"),
            Map.entry("daemon/config/CommandOptions", EXAMPLE),
            Map.entry("connect/ConnectionException", EXAMPLE),
            Map.entry("connect/UriParser", EXAMPLE),
            Map.entry("host/kvm/VirtualMachine", "hypervisors that a host may run in"),
            Map.entry(
                    "host/security/Apparmor", "templates that libvirt's AppArmor driver requires, whatever the engine"),
            Map.entry("output/explain/ExplainReason", EXAMPLE),
            Map.entry("local/LocalEngines", "the list of engines")));

    @Test
    void standInTheirOwnModulesOnly() throws IOException {
        assertThat(hits().keySet()).isEqualTo(new TreeSet<>(REASONS.keySet()));
    }

    @Test
    void areRequiredByModuleDescriptorsOnlyOutsideOfThem() throws IOException {
        try (Stream<Path> files = sources("module-info.java")) {
            List<String> lines = files.flatMap(EngineNamesTest::lines)
                    .filter(line -> ENGINE.matcher(line).find())
                    .toList();
            assertThat(lines)
                    .as(EXPORT)
                    .allMatch(line -> line.strip().matches("(requires )?io\\.vircaps\\.driver\\.\\w+[,;]"));
        }
    }

    /** The lines that name an engine, by their classes. */
    private static Map<String, List<String>> hits() throws IOException {
        Map<String, List<String>> hits = new TreeMap<>();
        try (Stream<Path> files = sources(".java")) {
            for (Path file : files.toList()) {
                if (file.endsWith("module-info.java")) {
                    continue;
                }
                List<String> lines = COMMENT.matcher(Files.readString(file))
                        .replaceAll("")
                        .lines()
                        .filter(line -> ENGINE.matcher(line).find())
                        .toList();
                if (!lines.isEmpty()) {
                    hits.put(name(file), lines);
                }
            }
        }
        return hits;
    }

    private static String name(Path file) {
        return file.toString().replaceFirst(".*/io/vircaps/", "").replace(".java", "");
    }

    private static Stream<Path> sources(String suffix) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules
                    .filter(module -> !NOT_PRODUCT.contains(module.getFileName().toString())
                            && !module.getFileName().toString().matches("driver-(?!remote).*"))
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(EngineNamesTest::walk)
                    .filter(file -> file.toString().endsWith(suffix))
                    .collect(Collectors.toList())
                    .stream();
        }
    }

    private static Stream<Path> walk(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
