package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import io.vircaps.testkit.Fixtures;
import io.vircaps.testkit.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void make() throws IOException {
        Manual.main(new String[] {directory.toString(), "1.2.3"});
    }

    @Test
    void describesEveryOptionAndVerb() throws IOException {
        String page = Files.readString(directory.resolve("vircaps.1")).replace("\\-", "-");

        assertThat(page).startsWith(".TH VIRCAPS 1 \"\" \"vircaps 1.2.3\"");
        for (CommandOption setting : GlobalOptions.ALL) {
            assertThat(page).contains("--" + setting.name());
        }
        for (Verb verb : Verbs.ALL) {
            assertThat(page).contains("\n.SS " + verb.word());
            verb.options().forEach(option -> assertThat(page).contains("--" + option.name()));
        }
    }

    @Test
    void formatsWithoutAWarning() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "skipped: no /usr/bin/groff");
        String page = directory.resolve("vircaps.1").toString();

        assertThat(outputOf("/usr/bin/groff", "-man", "-ww", "-z", "-Tascii", page))
                .isEmpty();
    }

    @Test
    void describesItselfInTheDocuments() throws IOException {
        Path documents = Fixtures.root().resolveSibling("docs");

        Golden.assertMatches(documents.resolve("command.md"), Files.readString(directory.resolve("command.md")));
    }

    @Test
    void describesEveryReasonInTheDocuments() throws IOException {
        Path documents = Fixtures.root().resolveSibling("docs");

        Golden.assertMatches(documents.resolve("reasons.md"), Files.readString(directory.resolve("reasons.md")));
    }

    @Test
    void completesNamesOfFilesAndDirectories() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no /bin/bash");
        Files.createDirectory(directory.resolve("a directory"));
        Files.createFile(directory.resolve("a file"));

        assertThat(completions("vircaps validate " + directory + "/a"))
                .contains("[" + directory + "/a directory]", "[" + directory + "/a file]");
        assertThat(completions("vircaps --host " + directory + "/a")).isEqualTo("[" + directory + "/a directory]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vircaps ca|[capabilities][cache]",
                "vircaps -c qemu : ///system no|[nodeinfo][nodecpumap][nodecpustats][nodememstats]",
                "vircaps --connect = test : ///default ma|[maxvcpus]",
                "vircaps --ou|[--output]",
                "vircaps --output j|[json]",
                "vircaps --output = j|[json]",
                "vircaps --output json capabilities --x|[--xpath]",
                "vircaps maxvcpus k|[kvm]",
                "vircaps cache c|[clear]",
                "vircaps uri x|''",
            })
    void completesWords(String words, String completions) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no /bin/bash");

        assertThat(completions(words)).isEqualTo(completions);
    }

    /** What bash offers for the last of these words, each in brackets. */
    private String completions(String words) throws IOException, InterruptedException {
        String script = "source " + directory.resolve("vircaps.bash") + "; COMP_WORDS=(" + words
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _vircaps;"
                + " [[ ${#COMPREPLY[@]} == 0 ]] || printf '[%s]' \"${COMPREPLY[@]}\"";
        return outputOf("/bin/bash", "-c", script);
    }

    private static String outputOf(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        }
    }
}
