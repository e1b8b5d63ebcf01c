package io.vircaps.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the source tree: its modules and their edges, packages, types, tests and files. */
final class SourceNames {
    private static final Path ROOT = Sources.root();
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");
    private static final Pattern REQUIRES = Pattern.compile("requires (?:static |transitive )*(io\\.vircaps[\\w.]*);");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(vircaps[\\w-]*)</artifactId>");
    private static final Pattern DECLARATION = Pattern.compile(
            "^\\s*(?:(?:public|private|protected|static|final|abstract|(?:non-)?sealed)\\s+)*"
                    + "(?:class|interface|record|enum|@interface)\\s+([A-Z]\\w*)",
            Pattern.MULTILINE);
    private static final String DESCRIPTOR = "src/main/java/module-info.java";

    private final List<String> modules;
    /** The Java sources by their paths. */
    private final Map<String, String> sources = new TreeMap<>();
    /** The paths of the sources that declare a type. */
    private final Map<String, Set<String>> declarations = new TreeMap<>();

    SourceNames() throws IOException {
        modules = all(MODULE, Files.readString(ROOT.resolve("pom.xml")));
        for (String module : modules) {
            Path directory = ROOT.resolve(module).resolve("src");
            if (Files.isDirectory(directory)) {
                read(directory);
            }
        }
    }

    private void read(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String path = ROOT.relativize(file).toString();
                sources.put(path, Files.readString(file));
                for (String type : all(DECLARATION, sources.get(path))) {
                    declarations.computeIfAbsent(type, name -> new TreeSet<>()).add(path);
                }
            }
        }
    }

    List<String> modules() {
        return modules;
    }

    Set<String> types() {
        return declarations.keySet();
    }

    /** Whether a type of this name has a member of that name. */
    boolean hasMember(String type, String member) {
        Pattern word = Pattern.compile("\\b" + member + "\\b");
        return declarations.getOrDefault(type, Set.of()).stream()
                .anyMatch(path -> word.matcher(sources.get(path)).find());
    }

    /** Every package, module, qualified type and system property that begins with {@code io.vircaps}. */
    boolean hasQualified(String name) {
        String path = "/java/" + name.replace('.', '/');
        return sources.keySet().stream()
                        .map(source -> source.replace("/java25/", "/java/"))
                        .anyMatch(source -> source.contains(path + "/") || source.endsWith(path + ".java"))
                || sources.entrySet().stream()
                        .filter(source -> source.getKey().contains("/src/main/"))
                        .map(Map.Entry::getValue)
                        .anyMatch(text -> text.contains("\"" + name + "\"") || text.contains("module " + name + " {"));
    }

    /** Whether a test class exists: {@code XTest}, or {@code module/XTest} for one of that module. */
    boolean hasTest(String name) {
        int slash = name.indexOf('/');
        String module = slash < 0 ? "" : name.substring(0, slash) + "/";
        return sources.keySet().stream()
                .anyMatch(path -> path.startsWith(module)
                        && path.contains("/src/test/")
                        && path.endsWith("/" + name.substring(slash + 1) + ".java"));
    }

    /** Whether a build file or a source reads a property. */
    boolean hasProperty(String name) throws IOException {
        for (String pom : List.of("pom.xml", "dist/pom.xml")) {
            if (Files.readString(ROOT.resolve(pom)).contains(name)) {
                return true;
            }
        }
        return sources.values().stream().anyMatch(text -> text.contains("\"" + name + "\""));
    }

    /** The names of the directories at the top of the tree. */
    static Set<String> directories() {
        try (Stream<Path> here = Files.list(ROOT)) {
            return here.filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .filter(name -> !name.equals(".git") && !name.equals("target"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The modules that each module uses: those its descriptor requires, or, where it has none, those that its
     * {@code pom.xml} depends on outside of tests.
     */
    Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new LinkedHashMap<>();
        for (String module : modules) {
            String descriptor = sources.get(module + "/" + DESCRIPTOR);
            uses.put(module, descriptor == null ? dependencies(module) : requirements(descriptor));
        }
        return uses;
    }

    private static Set<String> requirements(String descriptor) {
        return all(REQUIRES, descriptor).stream()
                .map(name -> name.equals("io.vircaps")
                        ? "library"
                        : name.substring(11).replace('.', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> dependencies(String module) throws IOException {
        String pom = Files.readString(ROOT.resolve(module).resolve("pom.xml"))
                .replaceAll("(?s)<(dependencyManagement|build|profiles)>.*</\\1>", "");
        return all(DEPENDENCY, pom).stream()
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .flatMap(dependency -> all(ARTIFACT, dependency).stream())
                .map(name -> name.equals("vircaps") ? "library" : name.substring("vircaps-".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What every path from a module leads to. */
    static Set<String> reached(String module, Map<String, Set<String>> edges) {
        Set<String> reached = new TreeSet<>();
        for (String used : edges.getOrDefault(module, Set.of())) {
            reached.add(used);
            reached.addAll(reached(used, edges));
        }
        return reached;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
