package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.verb.Verbs;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
    @Test
    void writesASynopsis() {
        assertThat(Help.synopsis(ToyVerb.with("toy", CommandArgument.required("TYPE", "", ""))))
                .isEqualTo("toy [--cell NUMBER] [--all] [--output FORMAT] TYPE");
        assertThat(Help.synopsis(ToyVerb.with("toy", CommandArgument.optional("TYPE", "", ""))))
                .isEqualTo("toy [--type TYPE] [--cell NUMBER] [--all] [--output FORMAT]");
    }

    @Test
    void describesAVerb() {
        assertThat(Help.of(ToyVerb.with("toy", CommandArgument.optional("NAME", "", "the name"))))
                .isEqualTo("""
                Usage: vircaps [OPTION]... toy [--type TYPE] [--cell NUMBER] [--all]
                      [--output FORMAT] [NAME]

                Does nothing at all.

                  NAME                      the name

                Options:
                      --type TYPE           the type
                      --cell NUMBER         the cell
                  -a, --all                 all of them
                      --output FORMAT       the format
                """);
    }

    @Test
    void listsOptionsAndVerbs() {
        assertThat(Help.all(List.of(ToyVerb.plain("toy"))))
                .startsWith("Usage: vircaps [OPTION]... COMMAND [ARGUMENT]...\n\n")
                .contains("\nOptions:\n  -c, --connect URI         the engine, for example qemu:///system\n")
                .contains("""

                        Commands:
                          toy [--type TYPE] [--cell NUMBER] [--all] [--output FORMAT]
                                                    does nothing
                        """)
                .endsWith(
                        "\n'vircaps COMMAND --help' describes one of them.\nOptions are accepted after the command too.\n");
    }

    @Test
    void fitsATerminalOf80Columns() {
        assertThat(Help.all(Verbs.ALL).lines()).allMatch(line -> line.length() <= 80);
        for (Verb verb : Verbs.ALL) {
            assertThat(Help.of(verb).lines()).as(verb.word()).allMatch(line -> line.length() <= 80);
        }
    }
}
