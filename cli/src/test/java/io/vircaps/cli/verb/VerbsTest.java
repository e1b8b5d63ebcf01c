package io.vircaps.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.cli.command.CommandOption;
import io.vircaps.cli.command.Verb;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbsTest {
    @Test
    void areInTheOrderOfTheHelp() {
        assertThat(Verbs.ALL)
                .extracting(Verb::word)
                .containsExactly(
                        "capabilities",
                        "uri",
                        "version",
                        "hostname",
                        "nodeinfo",
                        "nodecpumap",
                        "nodecpustats",
                        "nodememstats",
                        "freecell",
                        "freepages",
                        "sysinfo",
                        "maxvcpus",
                        "domcapabilities",
                        "pool-capabilities",
                        "cpu-models",
                        "cpu-compare",
                        "cpu-baseline",
                        "cpu-explain",
                        "host-validate",
                        "explain",
                        "gather",
                        "validate",
                        "diff",
                        "cache");
    }

    @Test
    void haveOptionsOfDifferentNames() {
        for (Verb verb : Verbs.ALL) {
            assertThat(verb.options())
                    .as(verb.word())
                    .extracting(CommandOption::name)
                    .doesNotHaveDuplicates()
                    .doesNotContain(Verb.HELP.name());
        }
    }

    @Test
    void describeThemselvesInSentences() {
        for (Verb verb : Verbs.ALL) {
            assertThat(verb.description()).as(verb.word()).endsWith(".");
            assertThat(verb.summary()).as(verb.word()).doesNotEndWith(".").isNotBlank();
        }
    }

    @Test
    void takeArgumentsWithoutNamesOnlyOfOptionsTheyHave() {
        for (Verb verb : Verbs.ALL) {
            List<CommandOption> options = verb.options();
            assertThat(options).as(verb.word()).containsAll(verb.unnamed());
            verb.repeatable().ifPresent(option -> assertThat(options).contains(option));
        }
    }

    @Test
    void endWithTwoWhereOneIsAResult() {
        assertThat(Verbs.ALL)
                .filteredOn(verb -> verb.failureStatus() == 2)
                .extracting(Verb::word)
                .containsExactly("explain", "validate", "diff");
    }
}
