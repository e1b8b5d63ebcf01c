package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManualTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void make() throws IOException {
        Manual.main(new String[] {directory.toString(), "1.2.3"});
    }

    @Test
    void writesTheCommandPageOfTheDocuments() throws IOException {
        Path documents = Fixtures.root().resolveSibling("docs");

        Golden.assertMatches(documents.resolve("command.md"), Files.readString(directory.resolve("command.md")));
    }

    @Test
    void writesTheReasonsPageOfTheDocuments() throws IOException {
        Path documents = Fixtures.root().resolveSibling("docs");

        Golden.assertMatches(documents.resolve("reasons.md"), Files.readString(directory.resolve("reasons.md")));
    }

    @Test
    void writesTheManualPageAndTheCompletion() throws IOException {
        assertThat(directory.resolve("vircaps.1")).content().isEqualTo(ManPage.text("1.2.3"));
        assertThat(directory.resolve("vircaps.bash")).content().isEqualTo(BashCompletion.text());
    }
}
