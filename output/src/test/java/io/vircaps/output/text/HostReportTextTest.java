package io.vircaps.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.check.HostReport;
import io.vircaps.model.check.HostReport.CheckResult;
import io.vircaps.model.check.HostReport.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostReportTextTest {
    private static String line(Verdict verdict, boolean coloured) {
        Optional<String> hint = verdict == Verdict.PASS ? Optional.empty() : Optional.of("hint");
        CheckResult check = new CheckResult("id", "for something", verdict, hint);
        return HostReportText.of(
                List.of(new HostReport("lxc", "LXC", List.of(check), List.of("error"), true)), coloured);
    }

    /** {@code virHostMsgPass}, {@code virHostMsgFail} of libvirt. */
    @ParameterizedTest
    @CsvSource({"PASS, 32, ''", "FAIL, 31, ' (hint)'", "WARN, 33, ' (hint)'", "NOTE, 34, ' (hint)'"})
    void coloursTheVerdictAndNothingElse(Verdict verdict, int colour, String hint) {
        String start = "   LXC: Checking for something" + " ".repeat(47) + ": ";

        assertThat(line(verdict, true)).isEqualTo(start + "\033[" + colour + "m" + verdict + "\033[0m" + hint + "\n");
    }

    @Test
    void printsNoColoursIntoFiles() {
        assertThat(line(Verdict.FAIL, false)).endsWith(": FAIL (hint)\n").doesNotContain("\033");
    }
}
