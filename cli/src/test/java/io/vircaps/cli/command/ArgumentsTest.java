package io.vircaps.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final List<Verb> VERBS = List.of(
            ToyVerb.plain("plain"),
            ToyVerb.with("one", CommandArgument.required("FILE", "FILE", "")),
            ToyVerb.with("many", CommandArgument.optional("NAME", "", "").repeated()),
            ToyVerb.with("typed", CommandArgument.required("TYPE", "", "")),
            ToyVerb.unnamed("cells", ToyVerb.CELL, ToyVerb.TYPE));

    private static Invocation parsed(String line) {
        return CommandLines.parsed(VERBS, line.split(" ", -1));
    }

    private static UsageException misuse(String line) {
        return catchThrowableOfType(UsageException.class, () -> parsed(line));
    }

    @Test
    void stopAtTheVerbAndLeaveTheRest() {
        assertThat(Arguments.globals(new String[] {"-qc", "test:///default", "plain", "--all"})
                        .getArgList())
                .containsExactly("plain", "--all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-c x:/// plain --all",
                "--connect=x:/// plain -a",
                "plain -c x:/// --all",
                "plain --all --connect x:///",
                "plain --connect=x:/// -a",
            })
    void takeOptionsOfTheCommandBeforeAndAfterTheVerb(String line) {
        Invocation invocation = parsed(line);

        assertThat(invocation.verb().word()).isEqualTo("plain");
        assertThat(invocation.value(GlobalOptions.CONNECT)).contains("x:///");
        assertThat(invocation.has(ToyVerb.ALL)).isTrue();
        assertThat(invocation.arguments()).isEmpty();
    }

    @Test
    void takeAnOptionAfterTheVerbForTheVerbsIfBothHaveIt() {
        Invocation invocation = parsed("--output json plain --output junit");

        assertThat(invocation.value(ToyVerb.OUTPUT)).contains("junit");
        assertThat(invocation.global().getOptionValue("output")).isEqualTo("json");
    }

    @Test
    void takeEverythingAfterTwoDashesAsData() {
        assertThat(parsed("many a -- --all -c").arguments()).containsExactly("a", "--all", "-c");
        assertThat(parsed("many -1 b").arguments()).containsExactly("-1", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typed x", "typed --type x", "typed --type=x"})
    void takeTheArgumentWithOrWithoutTheNameOfItsOption(String line) {
        assertThat(parsed(line).arguments()).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cells 3 x", "cells --type x 3", "cells --cell 3 x", "cells x --cell 3"})
    void takeArgumentsWithoutNamesForTheOptionsThatWereNotGiven(String line) {
        Invocation invocation = parsed(line);

        assertThat(invocation.value(ToyVerb.CELL)).contains("3");
        assertThat(invocation.value(ToyVerb.TYPE)).contains("x");
        assertThat(invocation.arguments()).isEmpty();
    }

    @Test
    void letOnlyARepeatableOptionBeRepeated() {
        assertThat(parsed("plain --cell 1 --cell 2,3").values(ToyVerb.CELL)).containsExactly("1", "2", "3");
        assertThat(misuse("plain --type x --type y")).hasMessage("option --type already seen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--nosuch plain|unsupported option '--nosuch'. See --help.",
                "--conect x plain|unsupported option '--conect'; the nearest is --connect. See --help.",
                "-c|option '-c'/'--connect' requires an argument",
                "--host|option '--host' requires an argument",
                "plian2|unknown command: 'plian2'",
                "plan|unknown command: 'plan'; the nearest is 'plain'",
                "plain extra|unexpected data 'extra'",
                "one a b|unexpected data 'b'",
                "typed --type x y|unexpected data 'y'",
                "cells 1 x y|unexpected data 'y'",
                "one|command 'one' requires <FILE> option",
                "one EMPTY|command 'one': expected the name of a file or directory, found ''",
                "plain --nosuch|command 'plain' doesn't support option --nosuch",
                "plain --typ x|command 'plain' doesn't support option --typ; the nearest is --type",
                "plain --conect x|command 'plain' doesn't support option --conect; the nearest is --connect",
                "plain --type|expected syntax: --type <string>",
                "plain --cell|expected syntax: --cell <number>",
                "plain --version|command 'plain' doesn't support option --version",
            })
    void nameWhatIsWrong(String line, String sentence) {
        String[] words = line.split(" ", -1);
        if (words[words.length - 1].equals("EMPTY")) {
            words[words.length - 1] = "";
        }

        assertThatThrownBy(() -> CommandLines.parsed(VERBS, words))
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    @Test
    void requireNoArgumentForHelp() {
        assertThat(parsed("one --help").has(Verb.HELP)).isTrue();
    }

    @Test
    void nameTheVerbOfAnErrorAfterIt() {
        assertThat(misuse("plain extra").verb()).contains(VERBS.get(0));
        assertThat(misuse("--nosuch").verb()).isEmpty();
        assertThat(misuse("nosuch").verb()).isEmpty();
    }

    @Test
    void findAVerbByItsWord() {
        assertThat(Arguments.verb("many", VERBS)).isSameAs(VERBS.get(2));
    }
}
