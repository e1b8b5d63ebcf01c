package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every name of this source tree that a document states exists. */
class NamesInDocumentsTest {
    private static final Path ROOT = Sources.root();
    private static final Pattern ROW = Pattern.compile("^\\| ([^|]*)\\|(.*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");
    private static final Pattern GRAPH = Pattern.compile("```mermaid\n(.*?)```", Pattern.DOTALL);

    private static final String JDK = "a type of the JDK";
    private static final String AALTO = "a type of Aalto, the XML parser";
    private static final String CPU_NAME = "a CPU vendor or model";

    /** What looks like a type of ours and is none. */
    private static final Map<String, String> FOREIGN = new TreeMap<>(Map.ofEntries(
            Map.entry("Comparator", JDK),
            Map.entry("OutOfMemoryError", JDK),
            Map.entry("SaslServer", JDK),
            Map.entry("ServiceLoader", JDK),
            Map.entry("String", JDK),
            Map.entry("System", JDK),
            Map.entry("UnsupportedClassVersionError", JDK),
            Map.entry("XMLStreamWriter", JDK),
            Map.entry("NullMarked", "an annotation of JSpecify"),
            Map.entry("Stax2ByteArraySource", AALTO),
            Map.entry("StreamReaderImpl", AALTO),
            Map.entry("UncheckedStreamException", AALTO),
            Map.entry("XmlScanner", AALTO),
            Map.entry("AuthenticAMD", CPU_NAME),
            Map.entry("ThunderX2", CPU_NAME)));

    /** Its paths are those of elements in documents. */
    private static final String ELEMENT_PATHS = "docs/reasons.md";

    private static SourceNames source;

    @BeforeAll
    static void readsTheSources() throws IOException {
        source = new SourceNames();
    }

    static List<String> documents() throws IOException {
        return Stream.concat(DocumentsTest.documents().stream(), Stream.of("fixtures/README.md"))
                .toList();
    }

    private static DocumentNames names(String document) throws IOException {
        return DocumentNames.of(read(document));
    }

    private static String read(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void typesExist(String document) throws IOException {
        assertThat(names(document).types())
                .filteredOn(
                        type -> !FOREIGN.containsKey(type) && !source.types().contains(type))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void membersOfTypesExist(String document) throws IOException {
        assertThat(names(document).members())
                .filteredOn(member -> source.types().contains(member.type()))
                .allMatch(member -> member.member().isEmpty() || source.hasMember(member.type(), member.member()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void packagesAndPropertiesExist(String document) throws IOException {
        DocumentNames names = names(document);

        assertThat(names.qualified())
                .filteredOn(name -> !source.hasQualified(name))
                .isEmpty();
        assertThat(names.packages(Set.copyOf(source.modules())))
                .filteredOn(name -> !source.hasQualified("io.vircaps." + name))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void testsOfCommandsExist(String document) throws IOException {
        assertThat(names(document).tests()).allMatch(source::hasTest);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void propertiesAreRead(String document) throws IOException {
        for (String property : names(document).properties()) {
            assertThat(source.hasProperty(property)).as(property).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pathsExist(String document) throws IOException {
        assertThat(names(document).paths(SourceNames.directories()))
                .filteredOn(path -> !document.equals(ELEMENT_PATHS) && !Files.exists(ROOT.resolve(path)))
                .isEmpty();
    }

    @Test
    void foreignNamesAreNoTypesOfOursAndAreNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String document : documents()) {
            named.addAll(names(document).types());
        }

        assertThat(FOREIGN.keySet()).doesNotContainAnyElementsOf(source.types()).isSubsetOf(named);
    }

    @Test
    void readmeNamesModulesOnly() throws IOException {
        Set<String> named = firstColumn("README.md", "## Modules");

        assertThat(named).isEqualTo(new TreeSet<>(source.modules()));
    }

    @Test
    void architectureNamesWhatEachModuleUses() throws IOException {
        assertThat(table()).isEqualTo(source.uses());
    }

    @Test
    void modulesUseOnlyModulesAboveThem() throws IOException {
        source.uses()
                .forEach((module, used) -> assertThat(
                                source.modules().subList(0, source.modules().indexOf(module)))
                        .as(module)
                        .containsAll(used));
    }

    /** The graph has the edges that no other path implies. */
    @Test
    void architectureDrawsTheGraphOfModules() throws IOException {
        Map<String, Set<String>> uses = source.uses();
        Map<String, Set<String>> direct = new TreeMap<>();
        uses.forEach((module, used) -> direct.put(
                module,
                used.stream()
                        .filter(one -> used.stream()
                                .noneMatch(other ->
                                        SourceNames.reached(other, uses).contains(one)))
                        .collect(Collectors.toCollection(TreeSet::new))));
        direct.values().removeIf(Set::isEmpty);

        assertThat(graph()).isEqualTo(direct);
    }

    @Test
    void addingAnEngineNamesTheInterfacesMethods() throws IOException {
        String guide = "docs/adding-an-engine.md";

        assertThat(firstColumn(guide, "## The driver"))
                .allMatch(name -> source.hasMember("Driver", name) || source.hasMember("EngineProfile", name));
        assertThat(firstColumn(guide, "## The engine")).allMatch(name -> source.hasMember("Engine", name));
    }

    /** The test itself: a wrong name is found in every place where a document can state one. */
    @Test
    void findsWrongNames() {
        DocumentNames wrong = DocumentNames.of("""
                `NoSuchProbe`, `Baseline.noSuchMember`, `io.vircaps.nosuch`, `kernel.nosuch` and `-Dtest=NoSuchTest -pl xml`.

                    bench/no-such --quick
                    KernelFiles ─► NoSuchText
                """);

        assertThat(wrong.types()).contains("NoSuchProbe", "NoSuchText", "KernelFiles", "Baseline");
        assertThat(source.types()).contains("KernelFiles", "Baseline").doesNotContain("NoSuchProbe", "NoSuchText");
        assertThat(wrong.members()).contains(new DocumentNames.Member("Baseline", "noSuchMember"));
        assertThat(source.hasMember("Baseline", "noSuchMember")).isFalse();
        assertThat(wrong.qualified()).containsExactly("io.vircaps.nosuch").noneMatch(source::hasQualified);
        assertThat(wrong.packages(Set.of("kernel"))).containsExactly("kernel.nosuch");
        assertThat(source.hasQualified("io.vircaps.kernel.nosuch")).isFalse();
        assertThat(wrong.tests()).containsExactly("xml/NoSuchTest").noneMatch(source::hasTest);
        assertThat(wrong.paths(SourceNames.directories())).containsExactly("bench/no-such");
    }

    /** The last column of the table of modules, by module. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        Matcher rows = ROW.matcher(section("docs/architecture.md", "## Modules"));
        while (rows.find()) {
            String last = rows.group(2).replaceFirst(".*\\|", "").strip();
            Set<String> used = last.equals("–") ? Set.of() : Set.of(last.split(", ", -1));
            names(NAME, rows.group(1)).forEach(module -> table.put(module, new TreeSet<>(used)));
        }
        return table;
    }

    private static Map<String, Set<String>> graph() throws IOException {
        Map<String, Set<String>> graph = new TreeMap<>();
        Matcher drawn = GRAPH.matcher(read("docs/architecture.md"));
        assertThat(drawn.find()).isTrue();
        drawn.group(1).lines().filter(line -> line.contains("-->")).forEach(line -> {
            String[] sides = line.strip().split(" --> ", -1);
            for (String user : sides[0].split(" & ", -1)) {
                graph.computeIfAbsent(user, name -> new TreeSet<>()).addAll(List.of(sides[1].split(" & ", -1)));
            }
        });
        return graph;
    }

    private static Set<String> firstColumn(String document, String heading) throws IOException {
        Set<String> names = new TreeSet<>();
        ROW.matcher(section(document, heading)).results().forEach(row -> names.addAll(names(NAME, row.group(1))));
        return names;
    }

    private static List<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The text below a heading, up to the next of the same level. */
    private static String section(String document, String heading) throws IOException {
        String text = read(document);
        int start = text.indexOf(heading + "\n");
        assertThat(start).as(heading).isNotNegative();
        int end = text.indexOf("\n## ", start + 1);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
