package io.vircaps.driver.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.Dialect;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every host directory of the repository gives the documents that stand in its {@code expected/}, byte for byte. */
class HostDirectoryTest {
    private static final String DOCUMENT = "capabilities";
    private static final String ENDING = ".xml";
    private static final String SYSINFO = "expected/sysinfo.xml";

    static Stream<Named<Path>> documents() throws IOException {
        Stream.Builder<Named<Path>> documents = Stream.builder();
        for (Path directory : Fixtures.hosts()) {
            try (Stream<Path> expected = Files.list(directory.resolve("expected"))) {
                expected.filter(file -> file.getFileName().toString().startsWith(DOCUMENT))
                        .sorted()
                        .forEach(file ->
                                documents.add(Named.of(directory.getFileName() + " " + file.getFileName(), file)));
            }
        }
        return documents.build();
    }

    static Stream<Named<Path>> directories() {
        return Fixtures.hosts().stream().map(directory -> Named.of(String.valueOf(directory.getFileName()), directory));
    }

    static Stream<Named<Path>> directoriesWithSysinfo() {
        return directories()
                .filter(directory -> Files.exists(directory.getPayload().resolve(SYSINFO)));
    }

    /** {@code capabilities-10.1.0.xml} is in dialect 10.1.0, {@code capabilities.xml} in the default one. */
    private static Dialect dialect(Path document) {
        String name = document.getFileName().toString();
        String middle = name.substring(DOCUMENT.length(), name.length() - ENDING.length());
        return middle.isEmpty() ? Dialect.DEFAULT : Dialect.parse(middle.substring(1));
    }

    private static Connection open(Path directory, Dialect dialect) {
        ConnectionOptions options = ConnectionOptions.DEFAULT.root(directory).dialect(dialect);
        return Connection.open("", options, List.of(new QemuDriver()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void printsTheExpectedDocument(Path document) {
        try (Connection connection = open(document.resolve("../..").normalize(), dialect(document))) {
            Golden.assertMatches(document, connection.capabilitiesXml());
        }
    }

    @ParameterizedTest
    @MethodSource("directories")
    void reportsWhatIsMissing(Path directory) {
        try (Connection connection = open(directory, Dialect.DEFAULT)) {
            StringBuilder notes = new StringBuilder();
            connection.notes().forEach(note -> notes.append(note).append('\n'));
            Golden.assertMatches(directory.resolve("expected/notes.txt"), notes.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("directoriesWithSysinfo")
    void reportsWhatTheMachineReports(Path directory) {
        try (Connection connection = open(directory, Dialect.DEFAULT)) {
            Golden.assertMatches(directory.resolve(SYSINFO), connection.node().sysinfoXml());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheDocumentBackToTheSameBytes(Path document) throws IOException {
        String text = Files.readString(document);

        assertThat(CapabilitiesXml.write(CapabilitiesXml.read(text), dialect(document)))
                .isEqualTo(text);
    }

    @Test
    void everyDirectoryIsInTheTable() throws IOException {
        String table = Files.readString(Fixtures.root().resolve("README.md"));

        assertThat(Fixtures.hosts())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(directory -> assertThat(table).contains("| `" + directory.getFileName() + "` |"))
                .allSatisfy(
                        directory -> assertThat(directory.resolve("README.md")).exists());
    }
}
