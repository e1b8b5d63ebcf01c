package io.vircaps.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the examples as a user would, from the jars that the build made. */
class ExamplesIT {
    private static final Path JDKS = Path.of("/usr/lib/jvm");
    /** The first Java on which CPU registers are read by calls that want to be allowed. */
    private static final int FOREIGN_CALLS = 25;

    /** Filled in by the build: our jar and all it needs. */
    private static final String JARS = System.getProperty("vircaps.examples.jars", "");

    @ParameterizedTest(name = "on JDK {0}, {1} path")
    @CsvSource({"17, class", "17, module", "25, class", "25, module"})
    void listGuests(int release, String path) throws IOException, InterruptedException {
        assertThat(outputOf(release, path, "GuestsHere", "test:///default")).startsWith("""
                        Guests of test:///default
                          hvm i686 as test by /usr/bin/test-hv, no machine types
                          xen i686 as test by /usr/bin/test-hv, no machine types
                        A new one would be: hvm i686 as test by /usr/bin/test-hv, no machine types
                        """);
    }

    /** Also where there is no emulator: then there are no guests, and a note says so. */
    @ParameterizedTest(name = "on JDK {0}, {1} path")
    @CsvSource({"17, class", "17, module", "25, class", "25, module"})
    void queryQemuOnThisMachine(int release, String path) throws IOException, InterruptedException {
        assertThat(outputOf(release, path, "KvmHere")).matches("(?s)\\d+ kinds of guests\n.*");
    }

    private static String outputOf(int release, String path, String program, String... arguments)
            throws IOException, InterruptedException {
        String java = jdk(release)
                .orElseGet(() -> abort("skipped: no JDK " + release + " in " + JDKS))
                .resolve("bin/java")
                .toString();
        String main = "io.vircaps.examples." + program;
        List<String> command = new ArrayList<>(List.of(java));
        if (release >= FOREIGN_CALLS) {
            command.add("--enable-native-access=" + (path.equals("class") ? "ALL-UNNAMED" : "io.vircaps.kernel"));
        }
        command.addAll(
                path.equals("class")
                        ? List.of("-cp", JARS, main)
                        : List.of("-p", JARS, "-m", "io.vircaps.examples/" + main));
        command.addAll(List.of(arguments));
        return outputOf(command);
    }

    private static String outputOf(List<String> command) throws IOException, InterruptedException {
        assertThat(JARS).as("system property vircaps.examples.jars").contains(File.separator);
        // SLF4J says there that it has no provider, once the bus is asked
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
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
        try (Stream<Path> directories = Files.list(JDKS)) {
            for (Path directory : directories.sorted().toList()) {
                if (version(directory).startsWith(release + ".")) {
                    return Optional.of(directory);
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
