package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "```xml|a code fence",
                "~~~|a code fence",
                "error: Failed|an error message",
                "ERROR: Failed|an error message",
                "virsh # capabilities|the prompt of virsh",
                "virsh > capabilities|the prompt of virsh",
                "root@kvm7:~# ls -l|a shell prompt",
                "[me@box ~]$ cat a.xml|a shell prompt",
                "$ cat a.xml|a shell prompt",
                "% cat a.xml|a shell prompt",
                "me:dir $ sudo virsh capabilities|a shell prompt",
                "a $vircaps|a shell prompt",
                "10:11:12 done|a log line",
                "2025-01-02T10|a log line",
                "x WARNING y|a log line",
                "WARN y|a log line",
                "TRACE y|a log line",
                "[  12.345678] kernel|a log line",
                "libvirtd[812]: x|a log line",
                "12:|a line number",
                "7 |a line number",
                "3.|a line number",
                ">|a quotation mark or a mark of diff",
                "+ |a quotation mark or a mark of diff",
                "run virsh -c test:///default capabilities now|the echo of a command",
                "anything else|text"
            })
    void namesWhatALineLooksLike(String line, String looks) {
        assertThat(ForeignLine.looks(line)).isEqualTo(looks + ", '" + line + "'");
    }

    @Test
    void looksAtTheBeginningOfALine() {
        String far = "a ".repeat(100) + "DEBUG";
        assertThat(ForeignLine.looks(far)).startsWith("text, 'a a ");
        assertThat(ForeignLine.looks(far.substring(10))).startsWith("a log line, 'a a ");
    }

    @Test
    void quotesSixtyCharacters() {
        assertThat(ForeignLine.quoted("  " + "a".repeat(60) + " ")).isEqualTo("'" + "a".repeat(60) + "'");
        assertThat(ForeignLine.quoted("a".repeat(61))).isEqualTo("'" + "a".repeat(60) + "…'");
        assertThat(ForeignLine.quoted("")).isEqualTo("''");
    }

    @Test
    void findsTheFirstAndTheLastLineThatAreNotBlank() {
        assertThat(ForeignLine.firstOf("\n \na\nb\n\n")).isEqualTo("a");
        assertThat(ForeignLine.lastOf("\n \na\nb\n\n")).isEqualTo("b");
        assertThat(ForeignLine.firstOf(" \n")).isEmpty();
        assertThat(ForeignLine.lastOf(" \n")).isEmpty();
    }
}
