package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The API stays small: the types that modules export to everybody, and the methods of the interfaces between them. */
class ApiSizeTest {
    private static final Path ROOT = Sources.root();
    private static final String SOURCES = "src/main/java";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("^public [^\\n]*\\b(class|interface|record|enum) ", Pattern.MULTILINE);
    private static final Pattern METHOD =
            Pattern.compile("^ {4}\\w[\\w<>?., ]+ \\w+\\([^)]*\\)[^;{]*[;{]", Pattern.MULTILINE);

    @Test
    void exportsAtMost180Types() throws IOException {
        List<String> types;
        try (Stream<Path> modules = Files.list(ROOT)) {
            types = modules.filter(module -> !module.endsWith("testkit"))
                    .map(module -> module.resolve(SOURCES))
                    .filter(sources -> Files.exists(sources.resolve("module-info.java")))
                    .flatMap(ApiSizeTest::exportedTypes)
                    .toList();
        }

        assertThat(types).contains("Connection", "Capabilities", "LocalEngines").hasSizeLessThanOrEqualTo(180);
    }

    @Test
    void countsThemByModule() {
        assertThat(exportedTypes(ROOT.resolve("driver-ch").resolve(SOURCES))).containsExactly("ChDriver");
    }

    @Test
    void keepsTheInterfacesNarrow() {
        assertThat(methods("connect/spi/Engine")).hasSizeBetween(5, 10);
        assertThat(methods("connect/Connection")).hasSizeBetween(5, 18);
    }

    private static Stream<String> exportedTypes(Path sources) {
        return EXPORT.matcher(code(sources.resolve("module-info.java")))
                .results()
                .map(export -> sources.resolve(export.group(1).replace('.', '/')))
                .flatMap(ApiSizeTest::publicTypes);
    }

    private static Stream<String> publicTypes(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<String> types = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> PUBLIC_TYPE.matcher(code(file)).find())
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            return types.stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> methods(String type) {
        return METHOD.matcher(code(ROOT.resolve("connect").resolve(SOURCES).resolve("io/vircaps/" + type + ".java")))
                .results()
                .map(method -> method.group().strip())
                .toList();
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
