package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents say of the source tree is so. */
class DocumentsTest {
    private static final Path ROOT = Sources.root();
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)[^)]*\\)");
    private static final Pattern MODULE = Pattern.compile("<module>(.*?)</module>");

    @Test
    void readmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(120);
    }

    @Test
    void readmeShowsCodeThatCompiles() throws IOException {
        String example = Files.readString(ROOT.resolve("examples/src/main/java/io/vircaps/examples/KvmHere.java"));

        assertThat(parts(JAVA, "README.md"))
                .singleElement()
                .satisfies(
                        code -> assertThat(example.replace("\n        ", "\n")).contains(code));
    }

    @Test
    void readmeAndArchitectureNameEveryModule() throws IOException {
        for (String module : parts(MODULE, "pom.xml")) {
            assertThat(Files.readString(ROOT.resolve("README.md"))).contains("`" + module + "`");
            assertThat(Files.readString(ROOT.resolve("docs/architecture.md"))).contains("`" + module + "`");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(String document) throws IOException {
        Path directory = ROOT.resolve(document).resolveSibling("");

        assertThat(parts(LINK, document))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(directory.resolve(link)).exists());
    }

    static List<String> documents() throws IOException {
        try (Stream<Path> here = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(here, below)
                    .map(file -> ROOT.relativize(file).toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> parts(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
