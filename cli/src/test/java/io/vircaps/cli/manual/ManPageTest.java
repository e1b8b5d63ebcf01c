package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.GlobalOptions;
import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {
    @Test
    void describesEveryOptionAndVerb() {
        String page = ManPage.text("1.2.3").replace("\\-", "-");

        assertThat(page).startsWith(".TH VIRCAPS 1 \"\" \"vircaps 1.2.3\"");
        for (CommandOption option : GlobalOptions.ALL) {
            assertThat(page).contains("--" + option.name());
        }
        for (Verb verb : Verbs.ALL) {
            assertThat(page).contains("\n.SS " + verb.word(), verb.description() + "\n");
            verb.options().forEach(option -> assertThat(page).contains("--" + option.name()));
        }
    }

    @Test
    void writesAnOptionWithItsLetterAndArgument() {
        assertThat(ManPage.text("1"))
                .contains(
                        ".TP\n\\fB\\-c\\fR, \\fB\\-\\-connect\\fR \\fIURI\\fR\nthe engine, for example qemu:///system\n")
                .contains(".TP\n.I DIR\nthe directory, new or empty\n");
    }

    @Test
    void formatsWithoutAWarning(@TempDir Path directory) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "skipped: no /usr/bin/groff");
        Path page = Files.writeString(directory.resolve("vircaps.1"), ManPage.text("1.2.3"));

        assertThat(BashScript.outputOf("/usr/bin/groff", "-man", "-ww", "-z", "-Tascii", page.toString()))
                .isEmpty();
    }
}
