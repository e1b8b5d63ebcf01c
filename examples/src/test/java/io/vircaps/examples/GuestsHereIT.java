package io.vircaps.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the example as a user would, from the jars that the build made. */
class GuestsHereIT {
    private static final Path JDKS = Path.of("/usr/lib/jvm");
    /** Filled in by the build: our jar and all it needs. */
    private static final String JARS = System.getProperty("vircaps.examples.jars", "");

    private static final String MAIN = "io.vircaps.examples.GuestsHere";

    @ParameterizedTest(name = "on JDK {0}, {1} path")
    @CsvSource({"17, class", "17, module", "25, class", "25, module"})
    void runs(int release, String path) throws IOException, InterruptedException {
        String java = jdk(release)
                .orElseGet(() -> abort("skipped: no JDK " + release + " in " + JDKS))
                .resolve("bin/java")
                .toString();
        List<String> command = path.equals("class")
                ? List.of(java, "-cp", JARS, MAIN, "test:///default")
                : List.of(java, "-p", JARS, "-m", "io.vircaps.examples/" + MAIN, "test:///default");

        assertThat(outputOf(command)).startsWith("""
                        Guests of test:///default
                          hvm i686 as test by /usr/bin/test-hv, no machine types
                          xen i686 as test by /usr/bin/test-hv, no machine types
                        A new one would be: hvm i686 as test by /usr/bin/test-hv, no machine types
                        """);
    }

    private static String outputOf(List<String> command) throws IOException, InterruptedException {
        assertThat(JARS).as("system property vircaps.examples.jars").contains(File.separator);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output;
        try (InputStream stream = process.getInputStream()) {
            output = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** A JDK of this release, as its file {@code release} says. */
    private static Optional<Path> jdk(int release) throws IOException {
        if (!Files.isDirectory(JDKS)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(JDKS)) {
            for (Path folder : folders.sorted().toList()) {
                if (version(folder).startsWith(release + ".")) {
                    return Optional.of(folder);
                }
            }
        }
        return Optional.empty();
    }

    private static String version(Path jdk) throws IOException {
        Path file = jdk.resolve("release");
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                properties.load(stream);
            }
        }
        return properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    }
}
