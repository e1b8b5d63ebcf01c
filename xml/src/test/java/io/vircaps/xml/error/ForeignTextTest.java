package io.vircaps.xml.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of text before, behind or in place of a document. */
class ForeignTextTest {
    private static final String DOCUMENT = "<capabilities>\n\n  <host>\n    <cpu/>\n  </host>\n\n</capabilities>\n";

    private static byte[] bytes(String text) {
        return text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String atStart(String input) {
        return ForeignText.atStart(bytes(input)).orElseThrow();
    }

    /** What follows a document of seven lines. */
    private static String behind(String text) {
        return ForeignText.behind(bytes("\n" + text), 7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "2024-06-18 15:27:42.123+0000: 77: debug : caps: |a log line|line 1, column 49|sed -n '1,7p' FILE",
                "Jun 18 15:27:42 host1 libvirtd[812]: |a log line|line 1, column 38|sed '1s/^.*<capabilities/<capabilities/'",
                "[Tue, 02 Jan 2025 virt-manager 9] DEBUG (c:1) x: |a log line|line 1, column 50|sed -n '1,7p' FILE",
                "INFO:root:caps=|a log line|line 1, column 16|sed -n '1,7p'",
                "```xml\\n|a code fence, '```xml'|line 2, column 1|sed -n '2,8p' FILE",
                "My host:\\n\\n~~~\\n|a code fence, '~~~'|line 4, column 1|sed -n '4,10p' FILE",
                "virsh # capabilities\\n|the prompt of virsh|line 2, column 1|sed -n '2,8p' FILE",
                "root@kvm7:~# virsh capabilities\\n|a shell prompt|line 2, column 1|sed -n '2,8p' FILE",
                "[me@box ~]$ sudo virsh capabilities\\n|a shell prompt|line 2, column 1|sed -n '2,8p' FILE",
                "$ virsh -c qemu:///session capabilities\\n|a shell prompt|line 2, column 1|sed -n '2,8p' FILE",
                "error: Disconnected from qemu:///system\\n|an error message|line 2, column 1|sed -n '2,8p' FILE",
                "1:|a line number|line 1, column 3|sed '1s",
                "é: |text, 'é:'|line 1, column 4|sed -n '1,7p'",
                "cap.xml\\n|text, 'cap.xml'|line 2, column 1|sed -n '2,8p' FILE"
            })
    void namesWhatStandsBeforeTheDocument(String before, String looks, String place, String remedy) {
        assertThat(atStart(before + DOCUMENT))
                .startsWith("text stands before the document, which starts at " + place + "; it looks like " + looks)
                .contains(": keep what follows it, ")
                .contains(remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Dec 01 12:00:00 kvm7 caps[1]: |sed 's/^[^<]*//' FILE",
                "     7\\t|sed 's/^[^<]*//' FILE",
                "4:|sed 's/^[^<]*//' FILE",
                "> |sed 's/^[^<]*//' FILE",
                "<30>Dec 1 12:00:00 kvm7 caps: |cut -c31- FILE"
            })
    void findsAPrefixOfEveryLine(String prefix, String remedy) {
        String prefixed = prefix + DOCUMENT.strip().replace("\n", "\n" + prefix);
        assertThat(atStart(prefixed)).contains("every line has it: " + remedy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "```|text stands behind the document, from line 8; it looks like a code fence, '```'|head -n 7 FILE",
                "\\n\\nvirsh # quit|from line 10; it looks like the prompt of virsh, 'virsh # quit'|head -n 9 FILE",
                "root@kvm7:~# exit|from line 8; it looks like a shell prompt|head -n 7 FILE",
                "error: Disconnected|from line 8; it looks like an error message|head -n 7 FILE",
                "2025-01-02T10:11:12 done|from line 8; it looks like a log line|head -n 7 FILE",
                "<capabilities></capabilities>|a second document begins at line 8|head -n 7 FILE",
                "\\n<domainCapabilities/>|a second document begins at line 9|head -n 8 FILE",
                "<?xml version='1.0'?><capabilities/>|a second document begins at line 8|head -n 7 FILE"
            })
    void namesWhatStandsBehindTheDocument(String behind, String what, String remedy) {
        assertThat(behind(behind)).contains(what).contains(remedy);
    }

    @Test
    void namesWhatStandsBehindTheEndTagInItsLine() {
        assertThat(ForeignText.behind(bytes(" virsh # exit"), 1))
                .startsWith("text stands behind the document, from line 1; it looks like the prompt of virsh")
                .endsWith("it ends in line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "error: failed to connect to the hypervisor\\n|an error message stands in place of the document: 'error: failed",
                "error: Failed to connect socket to '/var/run/libvirt/libvirt-sock'|an error message stands in place",
                "bash: virsh: command not found|no document is in it, it begins with text, 'bash: virsh",
                "\\n<?xml version='1.0'?>\\n<capabilities/>|white space stands before the XML declaration",
                "  <?xml version='1.0'?>\\n<capabilities/>|white space stands before the XML declaration",
            })
    void namesWhatStandsInPlaceOfADocument(String input, String what) {
        assertThat(atStart(input)).startsWith(what);
    }

    @Test
    void findsZeroBytesBehindTheDocument() {
        assertThat(behind("\0\0\0")).isEqualTo("zero bytes stand behind the document: tr -d '\\000' < FILE");
    }

    @Test
    void namesAnotherFormOfFile() {
        assertThat(atStart("{}")).isEqualTo("the file is JSON, not XML: get the document as XML");
    }

    @Test
    void readsBehindTheMarkOfUtf16() {
        byte[] bigEndian = ("$ virsh capabilities\n" + DOCUMENT).getBytes(StandardCharsets.UTF_16);
        byte[] littleEndian = ("\uFEFF$ virsh capabilities\n" + DOCUMENT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(ForeignText.atStart(bigEndian).orElseThrow())
                .contains("it looks like a shell prompt, '$ virsh capabilities'");
        assertThat(ForeignText.atStart(littleEndian)).isEqualTo(ForeignText.atStart(bigEndian));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOCUMENT,
                "\uFEFF" + DOCUMENT,
                "\n " + DOCUMENT,
                "<?xml version='1.0'?>\n" + DOCUMENT,
                "<network/>",
                "<!-- a --><network>" + DOCUMENT + "</network>"
            })
    void knowsNothingAgainstMarkup(String input) {
        assertThat(ForeignText.atStart(bytes(input))).isEmpty();
        assertThat(ForeignText.beginsWithText(bytes(input))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a<cpu/>", "< cpu/>", "</cpu>", "", "1"})
    void knowsTextFromMarkup(String input) {
        assertThat(ForeignText.beginsWithText(bytes(input))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"capabilities", "domainCapabilities", "domain", "cpu", "cpudata", "sysinfo", "node"})
    void knowsTheRootsOfLibvirt(String root) {
        assertThat(atStart("text\n<" + root + ">\n</" + root + ">\n"))
                .isEqualTo("text stands before the document, which starts at line 2, column 1; it looks like text,"
                        + " 'text': keep what follows it, sed -n '2,3p' FILE");
        assertThat(atStart("text\n<" + root + "/>")).endsWith("keep what follows it, tail -n +2 FILE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "a: <cpu/>@tail -n +1 FILE | sed '1s/^.*<cpu/<cpu/'",
                "a: <cpu\\n/>@tail -n +1 FILE | sed '1s/^.*<cpu/<cpu/'",
                "a: <cpu>\\n </cpu>@sed -n '1,2p' FILE | sed '1s/^.*<cpu/<cpu/'",
                "a: <?xml version='1.0'?>@keep what follows it, tail -n +1 FILE | sed '1s/^.*<?xml/<?xml/'"
            })
    void removesWhatStandsInTheFirstLineAlone(String input, String remedy) {
        assertThat(atStart(input)).endsWith(remedy);
    }

    @Test
    void namesTheRootBehindADeclaration() {
        assertThat(atStart("a: <?xml version='1.0'?>\n<network>\n</network>\n"))
                .endsWith("keep what follows it, sed -n '1,3p' FILE | sed '1s/^.*<?xml/<?xml/'");
    }
}
