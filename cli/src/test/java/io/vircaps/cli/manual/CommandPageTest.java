package io.vircaps.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.command.Verb;
import io.vircaps.cli.verb.Verbs;
import org.junit.jupiter.api.Test;

class CommandPageTest {
    @Test
    void hasASectionOfEveryVerb() {
        String page = CommandPage.text();

        for (Verb verb : Verbs.ALL) {
            assertThat(page).contains("\n### " + verb.word() + "\n\n    vircaps " + verb.word());
        }
        assertThat(page).containsSubsequence("# The command vircaps", "## Options", "## Commands", "## Exit status");
    }

    @Test
    void listsOptionsInATable() {
        assertThat(CommandPage.text())
                .contains("| option | what it does |\n| --- | --- |\n| `-c`, `--connect URI` | the engine, for example"
                        + " qemu:///system |\n")
                .contains("\n`DIR`: the directory, new or empty.\n\n| option | what it does |\n");
    }

    @Test
    void escapesPatternsThatWouldBeEmphasis() {
        assertThat(CommandPage.text()).contains(" documents \\*.xml in and below it");
    }

    @Test
    void namesTheEnginesOfThisRelease() {
        assertThat(CommandPage.text()).contains(EngineWords.rows()).doesNotContain("@ENGINES@");
    }
}
