package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold more than a document, or none: every verb that reads one says what it looks like, and the remedy. */
class ForeignDocumentTest {
    private static final String DOCUMENT = """
            <capabilities>

              <host>
                <cpu>
                  <arch>x86_64</arch>
                  <model>Conroe</model>
                </cpu>
              </host>

            </capabilities>
            """;

    @TempDir
    private Path directory;

    private ConroeHost host;

    @BeforeEach
    void host() throws IOException {
        host = ConroeHost.in(directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "[Wed, 03 Jul 2024 09:01:02 virt-manager 7] DEBUG (c:1) got: |''",
                "2024-07-03 07:01:02.003+0000: 812: info : caps |''",
                "```xml\\n|```\\n",
                "Output:\\n\\n~~~\\n|~~~\\nThanks\\n",
                "virsh # capabilities\\n|\\nvirsh # quit\\n",
                "admin@node4:~$ virsh capabilities\\n|\\nadmin@node4:~$ \\n",
                "''|```\\n",
                "''|\\n[root@node4 ~]# logout\\n"
            })
    void theRemedyOfValidateMakesTheFileValid(String before, String behind) throws Exception {
        String text = before.replace("\\n", "\n") + DOCUMENT + behind.replace("\\n", "\n");
        Path file = Files.writeString(directory.resolve("pasted.xml"), text);

        Call refused = Call.of("validate", file.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).startsWith(file + ":").contains("; it looks like ");

        String remedy = refused.out().strip().replaceAll(".*: keep what (follows it|is before it), ", "");
        Path mended = directory.resolve("mended.xml");
        Process shell = new ProcessBuilder("/bin/sh", "-c", remedy.replace("FILE", "'" + file + "'"))
                .redirectOutput(mended.toFile())
                .start();
        assertThat(shell.waitFor()).isZero();
        assertThat(Call.of("validate", mended.toString())).isEqualTo(new Call(0, mended + ": valid\n", ""));
    }

    @ParameterizedTest
    @CsvSource({"'```xml\n',a code fence", "'$ virsh capabilities\n',a shell prompt"})
    void diffReportsItForBothDocuments(String before, String looks) throws IOException {
        String good = host.write("good.xml", DOCUMENT);
        String bad = host.write("bad.xml", before.replace("\\n", "\n") + DOCUMENT);

        for (Call call : new Call[] {Call.of("diff", bad, good), Call.of("diff", good, bad)}) {
            assertThat(call.status()).isEqualTo(2);
            assertThat(call.err()).startsWith("error: " + bad).contains("it looks like " + looks);
        }
    }

    @ParameterizedTest
    @CsvSource({"'```xml\n',a code fence", "'virsh # dumpxml x\n',the prompt of virsh"})
    void theTestEngineReportsItForItsFile(String before, String looks) throws IOException {
        String file = host.write("node.xml", before.replace("\\n", "\n") + "<node/>\n");

        assertThat(Call.of("-c", "test://" + file, "capabilities").err()).contains("it looks like " + looks);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"cpu\": {}}|the file is JSON, not XML",
                "error: failed to connect to the hypervisor|an error message stands in place of the document",
                "''|the file is empty",
                "ssh: connect to host kvm7 port 22: No route to host|no document is in it, it begins with text"
            })
    void cpuVerbsNameTheContentOfAFileWithoutCpu(String content, String what) throws IOException {
        String file = host.write("cpu.xml", content);

        for (String verb : new String[] {"cpu-compare", "cpu-baseline"}) {
            Call call = host.call(verb, file);
            assertThat(call.status()).isEqualTo(1);
            assertThat(call.err())
                    .startsWith("note: " + file + ": " + what)
                    .contains("\nerror: File '" + file + "' does not contain any <cpu> element");
        }
    }

    @Test
    void cpuVerbsNameTheCompressionOfAFile() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(DOCUMENT.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(directory.resolve("caps.xml.gz"), packed.toByteArray());

        for (String verb : new String[] {"cpu-compare", "cpu-baseline", "validate"}) {
            Call call = host.call(verb, file.toString());
            assertThat(call.out() + call.err()).contains("the file is packed with gzip: unpack it first, gunzip FILE");
            assertThat(call.status()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"'DEBUG <a & b> got: '", "'<<< '"})
    void cpuVerbsQuoteTheTextThatKeepsAFileFromBeingRead(String before) throws IOException {
        String file = host.write("cpu.xml", before + DOCUMENT);

        assertThat(host.call("cpu-compare", file).err())
                .contains("; text stands before the document, which starts at line 1");
    }

    /** As virsh does, which puts the file into an element of its own. */
    @ParameterizedTest
    @CsvSource({"'2024-07-03 07:01:02: got '", "'$ virsh capabilities\n'"})
    void cpuVerbsReadPastTextThatVirshReadsPast(String before) throws IOException {
        String file = host.write("cpu.xml", before.replace("\\n", "\n") + DOCUMENT);

        assertThat(host.call("cpu-compare", file).status()).isZero();
        assertThat(host.call("cpu-baseline", file).status()).isZero();
    }

    @Test
    void standardInputIsLookedAtLikeAFile() {
        assertThat(Call.with("```\n" + DOCUMENT + "```\n", Map.of(), "validate", "-")
                        .out())
                .contains("it looks like a code fence, '```'", "sed -n '2,11p' FILE");
        assertThat(Call.with("", Map.of(), "cpu-baseline", "-").err()).startsWith("note: -: the file is empty");
    }
}
