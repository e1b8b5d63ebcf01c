package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeFileTest {
    private static final NodeInfo DEFAULT =
            new NodeInfo("i686", MemorySize.ofKibibytes(3_145_728), 16, 1400, new NodeInfo.Shape(2, 2, 2, 2));

    @TempDir
    private Path directory;

    private NodeInfo read(String content) throws IOException {
        Files.writeString(directory.resolve("node.xml"), content);
        return NodeFile.read(directory.resolve("node.xml").toString(), DEFAULT);
    }

    @Test
    void readsEachNumber() throws IOException {
        assertThat(read("""
                <?xml version="1.0"?>
                <node>
                  <!-- a mock -->
                  <domain file="elsewhere.xml"/>
                  <cpu><mhz>6000</mhz><model>i986</model><active>50</active>
                    <nodes>4</nodes><sockets>5</sockets><cores>6</cores><threads>2</threads><extra/></cpu>
                  <memory>8192000</memory>
                  <network><name>default</name></network>
                </node>
                """))
                .isEqualTo(new NodeInfo(
                        "i986", MemorySize.ofKibibytes(8_192_000), 50, 6000, new NodeInfo.Shape(4, 5, 6, 2)));
    }

    @Test
    void keepsTheDefaultWhereAFileHasNoValue() throws IOException {
        assertThat(read("<node/>")).isEqualTo(DEFAULT);
        assertThat(read("<node><cpu><nodes>1</nodes><cores></cores><active>99</active></cpu><memory/></node>"))
                .isEqualTo(new NodeInfo("i686", DEFAULT.memory(), 8, 1400, new NodeInfo.Shape(1, 2, 2, 2)));
    }

    @Test
    void countsTheProductWithoutActiveCpus() throws IOException {
        assertThat(read("<node><cpu><threads>4</threads></cpu></node>").cpus()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<node><cpu><nodes>two</nodes></cpu></node>|/node/cpu/nodes|4294967295|two",
                "<node><cpu><mhz>4294967296</mhz></cpu></node>|/node/cpu/mhz|4294967295|4294967296",
                "<node><memory>-1</memory></node>|/node/memory|9007199254740991|-1"
            })
    void namesFilePathExpectedAndFound(String content, String path, String most, String found) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(TestDriverException.InvalidNode.class)
                .hasMessage("%s, %s: wrong description of a node: expected a number from 0 to %s, found '%s'"
                        .formatted(directory.resolve("node.xml"), path, most, found));
    }

    @Test
    void namesAnotherRootElement() {
        assertThatThrownBy(() -> read("<domain/>"))
                .hasMessage(directory.resolve("node.xml")
                        + ": wrong description of a node: expected a root element <node>, found 'domain'");
    }

    @Test
    void refusesALongModelAndANodeWithUsers() {
        assertThatThrownBy(() -> read("<node><cpu><model>" + "x".repeat(32) + "</model></cpu></node>"))
                .hasMessageContaining("/node/cpu/model")
                .hasMessageContaining("at most 31 bytes");
        assertThatThrownBy(() -> read("<node><auth><user password='x'>me</user></auth></node>"))
                .isInstanceOfSatisfying(
                        TestDriverException.InvalidNode.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.NO_SUPPORT));
    }

    @Test
    void namesTheLineOfIllFormedXml() {
        assertThatThrownBy(() -> read("<node>")).hasMessageStartingWith(directory.resolve("node.xml") + ", line 1");
    }

    @Test
    void namesTheFileThatIsMissing() {
        String file = directory.resolve("absent.xml").toString();

        assertThatThrownBy(() -> NodeFile.read(file, DEFAULT))
                .isInstanceOf(TestDriverException.UnreadableNode.class)
                .hasMessage(file + ": cannot be read: no such file");
    }
}
