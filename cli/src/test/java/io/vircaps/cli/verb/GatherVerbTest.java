package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatherVerbTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gather|command 'gather' requires <DIR> option",
                "gather a b|unexpected data 'b'",
                "--host x gather y|option --host: command 'gather' records the machine it runs on",
                "gather y --host x|option --host: command 'gather' records the machine it runs on",
                "-c xen:/// gather x|option --connect: command 'gather' records all engines of this machine",
                "--output json gather x|command 'gather' has no output as json",
            })
    void recordsThisMachineIntoOneDirectory(String line, String sentence) {
        assertThat(Call.line(line)).isEqualTo(new Call(1, "", "error: " + sentence + "\n"));
    }

    @Test
    void refusesADirectoryThatHoldsSomething() throws IOException {
        Files.writeString(directory.resolve("file"), "");

        for (String[] line :
                new String[][] {{"gather", directory.toString()}, {"gather", "--identity", directory.toString()}}) {
            Call call = Call.of(line);

            assertThat(call.status()).isEqualTo(1);
            assertThat(call.err()).startsWith("error: " + directory).hasLineCount(1);
        }
        assertThat(directory).isDirectoryNotContaining("glob:**/host.txt");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThat(Call.of("gather", "a\0b").err()).startsWith("error: not a directory's name: ");
    }
}
