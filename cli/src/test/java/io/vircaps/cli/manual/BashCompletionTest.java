package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BashCompletionTest {
    @TempDir
    private Path directory;

    private BashScript script;

    @BeforeEach
    void writeScript() throws IOException {
        script = new BashScript(Files.writeString(directory.resolve("vircaps.bash"), BashCompletion.text()));
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
        assertThat(script.completions(words)).isEqualTo(completions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vircaps uri --dia|[--dialect]",
                "vircaps uri --output j|[json]",
                "vircaps diff --output t|[text]",
                "vircaps host-validate --output j|[json][junit]",
                "vircaps uri --h|[--host][--help]",
            })
    void completesOptionsOfTheCommandAfterTheVerb(String words, String completions)
            throws IOException, InterruptedException {
        assertThat(script.completions(words)).isEqualTo(completions);
    }

    @Test
    void completesNamesOfFilesAndDirectories() throws IOException, InterruptedException {
        Files.createDirectory(directory.resolve("a directory"));
        Files.createFile(directory.resolve("a file"));

        assertThat(script.completions("vircaps validate " + directory + "/a"))
                .contains("[" + directory + "/a directory]", "[" + directory + "/a file]");
        for (String words : new String[] {"vircaps --host ", "vircaps uri --host ", "vircaps gather "}) {
            assertThat(script.completions(words + directory + "/a")).isEqualTo("[" + directory + "/a directory]");
        }
    }
}
