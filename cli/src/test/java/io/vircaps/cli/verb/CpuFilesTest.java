package io.vircaps.cli.verb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.VircapsException;
import io.vircaps.xml.CapabilitiesXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuFilesTest {
    @TempDir
    private Path directory;

    private final List<String> read = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private void read(String argument) {
        new CpuFiles(new ByteArrayInputStream("standard".getBytes(UTF_8)), new Recording()).read(argument);
    }

    private Path file(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content);
    }

    @Test
    void readsStandardInput() {
        read("-");

        assertThat(read).containsExactly("- standard");
    }

    @Test
    void readsAFileOfAnyName() throws IOException {
        Path file = file("a.txt", "text");

        read(file.toString());

        assertThat(read).containsExactly(file + " text");
    }

    @Test
    void readsDocumentsOfADirectoryAndThoseBelowByName() throws IOException {
        Path last = file("c.xml", "3");
        Path middle = file("b/x.xml", "2");
        Path first = file("a.xml", "1");
        file("readme.txt", "0");

        read(directory.toString());

        assertThat(read).containsExactly(first + " 1", middle + " 2", last + " 3");
    }

    @Test
    void readsADirectoryOnceThatLinksLeadToAgain() throws IOException {
        Path only = file("sub/a.xml", "1");
        Files.createSymbolicLink(directory.resolve("sub/up"), Path.of(".."));
        Files.createSymbolicLink(directory.resolve("zub"), Path.of("sub"));

        read(directory.toString());

        assertThat(read).containsExactly(only + " 1");
    }

    @Test
    void reportsAFileThatDoesNotExistInTheSystemsWords() {
        String absent = directory.resolve("absent.xml").toString();

        read(absent);

        assertThat(failed).containsExactly(absent + " Failed to open file '" + absent + "': No such file or directory");
    }

    @Test
    void statesTheSystemsWordsOrThoseOfTheException() {
        assertThat(new CpuFiles.UnreadableException("a", new AccessDeniedException("a")))
                .hasMessage("Failed to open file 'a': Permission denied");
        assertThat(new CpuFiles.UnreadableException("a", new IOException("Input/output error")))
                .hasMessage("Failed to open file 'a': Input/output error");
    }

    @Test
    void reportsANameThatIsNone() {
        read("a\0b");

        assertThat(failed).hasSize(1).first().asString().startsWith("a\0b Failed to open file 'a\0b': ");
    }

    @Test
    void namesTheFileAndThePlaceOfAMalformedDocument() throws IOException {
        Path malformed = file("malformed.xml", "<capabilities></host>");
        Path next = file("next.xml", "1");

        read(directory.toString());

        assertThat(failed).hasSize(1).first().asString().startsWith(malformed + " " + malformed + ":1:");
        assertThat(read).containsExactly(next + " 1");
    }

    @Test
    void throwsTheFailureUnlessTheReaderTakesIt() {
        CpuFiles files = new CpuFiles(InputStream.nullInputStream(), (name, document) -> {});

        assertThatThrownBy(() -> files.read(directory.resolve("absent.xml").toString()))
                .isInstanceOf(CpuFiles.UnreadableException.class);
    }

    @Test
    void givesTheContentOfADocument() throws IOException {
        assertThat(CpuFiles.content(new ByteArrayInputStream("<cpu/>".getBytes(UTF_8))))
                .asString(UTF_8)
                .isEqualTo("<cpu/>");
    }

    /** Records what it is given; of names that begin so it reads capabilities. */
    private final class Recording implements CpuFiles.Reader {
        @Override
        public void read(String name, InputStream document) throws IOException {
            if (name.endsWith("malformed.xml")) {
                CapabilitiesXml.read(document);
            }
            read.add(name + " " + new String(document.readAllBytes(), UTF_8));
        }

        @Override
        public void failed(String name, VircapsException failure) {
            failed.add(name + " " + failure.problem().sentence());
        }
    }
}
