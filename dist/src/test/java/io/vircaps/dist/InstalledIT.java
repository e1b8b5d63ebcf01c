package io.vircaps.dist;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.dist.Shell.Outcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The directory that {@code mvn package} leaves, run by a real Java. What an AOT cache may change is time: every test
 * compares standard output with that of a call without a cache.
 */
class InstalledIT {
    private static final Path LAID_OUT =
            Path.of(System.getProperty("vircaps.laidOut", "target/vircaps")).toAbsolutePath();
    private static final List<String> CALL = List.of("--no-cache", "-c", "test:///default", "capabilities");

    private static final String OF_THE_JAR = "Files: lib/vircaps.jar!/";

    @TempDir
    Path work;

    private Path home;
    private Shell shell;

    @BeforeEach
    void copiesWhatWasLaidOut() {
        home = work.resolve("a copy");
        shell = Shell.in(work).with("JAVA_HOME", System.getProperty("java.home"));
        assertThat(shell.run("cp", "-R", LAID_OUT.resolve("."), home).status()).isZero();
    }

    /** The call, traced by the shell. */
    private Outcome call() {
        return shell.run(
                Stream.concat(Stream.of("sh", "-x", home.resolve("bin/vircaps").toString()), CALL.stream())
                        .toArray());
    }

    private static boolean usesCache(Outcome outcome) {
        return outcome.err().contains("-XX:AOTCache=");
    }

    private static boolean readsAll(Outcome outcome) {
        return outcome.err().contains("sha256sum");
    }

    private String withoutCache() throws IOException {
        Path aside = Files.move(home.resolve("lib/aot"), work.resolve("aside"));
        Outcome outcome = call();
        Files.move(aside, home.resolve("lib/aot"));
        assertThat(usesCache(outcome)).isFalse();
        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("<capabilities>\n");
        return outcome.out();
    }

    private Path cache() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib/aot"))) {
            return files.filter(file -> file.getFileName().toString().matches("first-.*\\.aot"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void readsAllOnceAfterACopyThenTrustsTheSeal() throws IOException {
        String expected = withoutCache();

        Outcome first = call();
        Outcome second = call();

        assertThat(first.out()).isEqualTo(expected);
        assertThat(usesCache(first)).isTrue();
        assertThat(readsAll(first)).isTrue();
        assertThat(second.out()).isEqualTo(expected);
        assertThat(usesCache(second)).isTrue();
        assertThat(readsAll(second)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.2, 0.5, 0.8, 0.99999})
    void printsTheSameWithADamagedCache(double where) throws IOException {
        String expected = withoutCache();
        call(); // sets the seal
        Path cache = cache();
        try (FileChannel file = FileChannel.open(cache, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}), (long) (file.size() * where));
        }

        Outcome outcome = call();

        assertThat(outcome.out()).isEqualTo(expected);
        assertThat(outcome.status()).isZero();
        assertThat(usesCache(outcome)).isFalse();
    }

    @Test
    void printsTheSameWithHalfACacheOrAnEmptyOne() throws IOException {
        String expected = withoutCache();
        call();
        for (double part : new double[] {0.5, 0}) {
            try (FileChannel file = FileChannel.open(cache(), StandardOpenOption.WRITE)) {
                file.truncate((long) (file.size() * part));
            }
            Outcome outcome = call();
            assertThat(outcome.out()).isEqualTo(expected);
            assertThat(usesCache(outcome)).isFalse();
        }
    }

    @Test
    void takesNoCacheOfAnotherJavaOrOtherJars() throws IOException {
        String expected = withoutCache();
        call();
        Path cache = cache();
        Path foreign = cache.resolveSibling("first-0123456789abcdef0123456789abcdef.aot");
        Files.move(cache, foreign);
        String seal = cache.toString().replaceAll("aot$", "seal");
        Files.move(Path.of(seal), Path.of(foreign.toString().replaceAll("aot$", "seal")));

        Outcome outcome = call();

        assertThat(outcome.out()).isEqualTo(expected);
        assertThat(usesCache(outcome)).isFalse();
    }

    @Test
    void takesNoCacheAfterAJarChanged() throws IOException {
        String expected = withoutCache();
        call();
        Path jar = home.resolve("lib/vircaps.jar");
        Path other = Files.copy(jar, work.resolve("other.jar"), StandardCopyOption.COPY_ATTRIBUTES);
        try (FileSystem contents = FileSystems.newFileSystem(other)) {
            Files.writeString(contents.getPath("added"), "");
        }
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(jar));
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);

        Outcome outcome = call();

        assertThat(outcome.out()).isEqualTo(expected);
        assertThat(usesCache(outcome)).isFalse();
    }

    @Test
    void startsWhereTheJvmWouldRefuseACache() throws IOException {
        String expected = withoutCache();
        shell = shell.with("JAVA_TOOL_OPTIONS", "-Xshare:auto");

        Outcome outcome = call();

        assertThat(outcome.out()).isEqualTo(expected);
        assertThat(usesCache(outcome)).isFalse();
    }

    @Test
    void passesTheExitStatusAndKeepsErrorsOffStandardOutput() {
        Outcome outcome = shell.run(home.resolve("bin/vircaps"), "-c", "nosuch:///x", "capabilities");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isBlank();
        assertThat(outcome.err()).startsWith("error: ");
    }

    @Test
    void shipsManualAndCompletion() {
        String offered = "source share/bash-completion/completions/vircaps; COMP_WORDS=(vircaps nodei); COMP_CWORD=1;"
                + " _vircaps; echo ${COMPREPLY[@]}";

        assertThat(home.resolve("share/man/man1/vircaps.1")).content().startsWith(".TH VIRCAPS 1 ");
        assertThat(home.resolve("share/doc/vircaps/command.md")).content().startsWith("# The command vircaps\n");
        assertThat(shell.run("bash", "-c", "cd 'a copy' && " + offered).out()).isEqualTo("nodeinfo\n");
    }

    @Test
    void takesTheSmallerCacheOnceFactsAreKnown() throws IOException {
        Path answers = Files.createDirectories(work.resolve("cache/vircaps"));
        Files.writeString(answers.resolve("an answer"), "");
        Shell known = shell.with("XDG_CACHE_HOME", work.resolve("cache"));
        Path command = home.resolve("bin/vircaps");

        assertThat(known.run("sh", "-x", command, "-c", "test:///default", "uri")
                        .err())
                .contains("-XX:AOTCache=" + home.resolve("bin/../lib/aot/later-"));
        for (String queriesAgain : List.of("--no-cache", "--host=" + work)) {
            assertThat(known.run("sh", "-x", command, queriesAgain, "-c", "test:///default", "uri")
                            .err())
                    .contains("-XX:AOTCache=" + home.resolve("bin/../lib/aot/first-"));
        }
    }

    /** The document of one scripted emulator, with caches of this test's own, traced by the shell. */
    private Outcome document(Path emulators, String... options) {
        Path cache = work.resolve("cache");
        return shell.with("XDG_CACHE_HOME", cache)
                .with("JAVA_TOOL_OPTIONS", "-Dio.vircaps.cache=" + cache.resolve("vircaps"))
                .withPath(emulators)
                .run(Stream.concat(
                                Stream.of("sh", "-x", home.resolve("bin/vircaps"), "-c", "qemu:///system"),
                                Stream.of(options))
                        .toArray());
    }

    private static boolean repeats(Outcome outcome) {
        return outcome.err().contains("io.vircaps.cli.output.Repeat")
                && !outcome.err().contains("io.vircaps.cli.Main");
    }

    private static List<String> notes(Outcome outcome) {
        return outcome.err().lines().filter(line -> line.startsWith("note: ")).toList();
    }

    private Path emulators() throws IOException {
        Path emulators = Files.createDirectory(work.resolve("emulators"));
        Path scripted = home.resolve("lib/training/qemu-system-x86_64");
        Files.copy(scripted, emulators.resolve("qemu-system-x86_64"), StandardCopyOption.COPY_ATTRIBUTES);
        return emulators;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capabilities",
                "capabilities --notes",
                "--output json capabilities",
                "capabilities --xpath //arch"
            })
    void repeatsOutputUntilAFactIsAnother(String line) throws IOException {
        String[] options = line.split(" ");
        Path emulators = emulators();
        Outcome first = document(emulators, options);
        Outcome second = document(emulators, options);

        assertThat(repeats(first)).as(first.err()).isFalse();
        assertThat(first.out()).isNotBlank();
        assertThat(repeats(second)).as(second.err()).isTrue();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(notes(second)).isEqualTo(notes(first));
        assertThat(second.status()).isZero();

        Files.delete(emulators.resolve("qemu-system-x86_64"));
        Outcome without = document(emulators, options);
        assertThat(repeats(without)).isFalse();
        assertThat(without.out() + notes(without)).isNotEqualTo(first.out() + notes(first));
    }

    @Test
    void doesNotRepeatWhatIsDamaged() throws IOException {
        Path emulators = emulators();
        Outcome first = document(emulators, "capabilities");
        try (Stream<Path> entries = Files.list(work.resolve("cache/vircaps/output"))) {
            Path entry = entries.findFirst().orElseThrow();
            Files.write(entry, Arrays.copyOf(Files.readAllBytes(entry), 1000));
        }

        Outcome second = document(emulators, "capabilities");
        Outcome third = document(emulators, "capabilities");

        assertThat(repeats(second)).isFalse();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(repeats(third)).isTrue();
        assertThat(third.out()).isEqualTo(first.out());
    }

    @Test
    void shipsTheTermsOfAllThatIsInTheJar() throws IOException {
        Set<String> terms = Files.readAllLines(home.resolve("THIRD-PARTY.txt")).stream()
                .filter(line -> line.startsWith(OF_THE_JAR))
                .map(line -> line.substring(OF_THE_JAR.length()).split("\\*", 2)[0])
                .collect(Collectors.toSet());
        Set<String> met = new TreeSet<>();
        try (JarFile jar = new JarFile(home.resolve("lib/vircaps.jar").toFile())) {
            assertThat(jar.stream()
                            .map(entry -> entry.getName().replaceFirst("^META-INF/versions/[0-9]+/", ""))
                            .filter(name -> name.endsWith(".class") && !name.startsWith("io/vircaps/")))
                    .isNotEmpty()
                    .allSatisfy(name -> {
                        assertThat(terms).anyMatch(name::startsWith);
                        terms.stream().filter(name::startsWith).forEach(met::add);
                    });
        }
        assertThat(met).as("terms of what is there").isEqualTo(terms);
    }
}
