package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A completion for bash, run by bash.
 *
 * @param file the completion
 */
record BashScript(Path file) {
    /** What bash offers for the last of these words, each in brackets. Skips the test where there is no bash. */
    String completions(String words) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "skipped: no /bin/bash");
        String script = "source " + file + "; COMP_WORDS=(" + words
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _vircaps;"
                + " [[ ${#COMPREPLY[@]} == 0 ]] || printf '[%s]' \"${COMPREPLY[@]}\"";
        return outputOf("/bin/bash", "-c", script);
    }

    /** The output of a program that succeeds. */
    static String outputOf(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(text).isZero();
            return text;
        }
    }
}
