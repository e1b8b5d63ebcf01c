package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.xml.error.IllFormedXmlException;
import io.vircaps.xml.error.XmlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What errors say of input that has more in it than a document, or no document at all. */
class ForeignTextTest {
    private static final String DOCUMENT = "<capabilities>\n\n  <host>\n    <cpu/>\n  </host>\n\n</capabilities>\n";

    private static String refusal(byte[] input) {
        XmlException refused = assertThatExceptionOfType(IllFormedXmlException.class)
                .isThrownBy(() -> CapabilitiesXml.read(new ByteArrayInputStream(input)))
                .actual();
        return refused.problem().what();
    }

    private static String refusal(String input) {
        return refusal(input.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
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
    void saysWhatStandsBeforeTheDocument(String before, String looks, String place, String remedy) {
        assertThat(refusal(before + DOCUMENT))
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
    void seesAPrefixOfEveryLine(String prefix, String remedy) {
        String prefixed = prefix + DOCUMENT.strip().replace("\n", "\n" + prefix);
        assertThat(refusal(prefixed)).contains("every line has it: " + remedy);
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
    void saysWhatStandsBehindTheDocument(String behind, String what, String remedy) {
        assertThat(refusal(DOCUMENT + behind)).contains(what).contains(remedy);
    }

    @Test
    void saysWhatStandsBehindTheEndTagInItsLine() {
        assertThat(refusal("<capabilities/> virsh # exit"))
                .startsWith("text stands behind the document, from line 1; it looks like the prompt of virsh")
                .endsWith("it ends in line 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "|the file is empty",
                " \\n\\n|the file holds nothing but white space",
                "{\"host\": {}}|the file is JSON, not XML: get the document as XML",
                "[{\"a\": 1}]|the file is JSON, not XML: get the document as XML",
                "{\"xml\": \"<capabilities></capabilities>\"}|the file is JSON, not XML: it holds a document as a string",
                "error: failed to connect to the hypervisor\\n|an error message stands in place of the document: 'error: failed",
                "error: Failed to connect socket to '/var/run/libvirt/libvirt-sock'|an error message stands in place",
                "bash: virsh: command not found|no document is in it, it begins with text, 'bash: virsh",
                "&lt;capabilities&gt;\\n|the markup is escaped",
                "\\n<?xml version='1.0'?>\\n<capabilities/>|white space stands before the XML declaration",
                "  <?xml version='1.0'?>\\n<capabilities/>|white space stands before the XML declaration",
                "<!DOCTYPE html>\\n<html></html>|a document type declaration is refused: the file is an HTML page",
                "<!doctype HTML><html><body>x</body></html>|the file is an HTML page",
                "<capabilities>\\n  <host>\\n    <cpu>|the document ends too early: it was cut off",
                "<capabilities><host><uuid>1111|the document ends too early: it was cut off"
            })
    void saysWhatIsThereInPlaceOfADocument(String input, String what) {
        assertThat(refusal(input == null ? "" : input)).startsWith(what);
    }

    @Test
    void seesThatAFileWasFilledUpWithZeroBytes() {
        assertThat(refusal(DOCUMENT + "\0\0\0"))
                .isEqualTo("zero bytes stand behind the document: tr -d '\\000' < FILE");
        assertThat(refusal("\0\0\0\0")).isEqualTo("the file holds nothing but zero bytes");
    }

    @Test
    void namesFormatsOfPackedFiles() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(packed.toByteArray()))
                .isEqualTo("the file is packed with gzip: unpack it first, gunzip FILE");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 0, 0})).contains("packed with zip");
        assertThat(refusal(new byte[] {(byte) 0xFD, '7', 'z', 'X', 'Z', 0})).contains("packed with xz");
    }

    @Test
    void readsBehindTheMarkOfUtf16() {
        byte[] wide = ("$ virsh capabilities\n" + DOCUMENT).getBytes(StandardCharsets.UTF_16);
        assertThat(refusal(wide)).contains("it looks like a shell prompt, '$ virsh capabilities'");
    }

    @Test
    void saysTheSameOfBytesThatComeOneByOne() {
        assertThatExceptionOfType(IllFormedXmlException.class)
                .isThrownBy(
                        () -> CapabilitiesXml.read(Streams.slow(("```\n" + DOCUMENT).getBytes(StandardCharsets.UTF_8))))
                .withMessageContaining("it looks like a code fence");
    }

    @Test
    void namesAnotherRootThatIsAUsualMistake() {
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> CapabilitiesXml.read("<html><body/></html>"))
                .withMessageContaining("expected a document <capabilities>, not an HTML page");
        assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> CapabilitiesXml.read("<domainCapabilities/>"))
                .withMessageContaining("domcapabilities does not");
    }
}
