package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobalOptionsTest {
    @Test
    void areInTheOrderOfTheHelp() {
        assertThat(GlobalOptions.ALL)
                .extracting(CommandOption::name)
                .containsExactly(
                        "connect",
                        "host",
                        "dialect",
                        "cpu-map",
                        "output",
                        "no-cache",
                        "readonly",
                        "quiet",
                        "help",
                        "version");
    }

    @Test
    void haveVirshsLetters() {
        assertThat(GlobalOptions.ALL)
                .filteredOn(option -> option.letter().isPresent())
                .extracting(option -> option.letter().get() + " " + option.name())
                .containsExactly("c connect", "r readonly", "q quiet", "h help", "v version");
    }

    @Test
    void areAcceptedAfterTheVerbButForHelpAndVersion() {
        assertThat(GlobalOptions.AFTER_VERB)
                .isSubsetOf(GlobalOptions.ALL)
                .doesNotContain(GlobalOptions.HELP, GlobalOptions.VERSION)
                .hasSize(GlobalOptions.ALL.size() - 2);
    }
}
