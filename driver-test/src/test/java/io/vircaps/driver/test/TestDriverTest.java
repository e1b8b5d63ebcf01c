package io.vircaps.driver.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.ConnectionUri;
import io.vircaps.connect.HypervisorVersion;
import io.vircaps.connect.spi.Engine;
import io.vircaps.model.Dialect;
import io.vircaps.model.Kind;
import io.vircaps.model.MemorySize;
import io.vircaps.model.Version;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.xml.CapabilitiesXml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestDriverTest {
    @TempDir
    private Path directory;

    private ConnectionOptions options = ConnectionOptions.DEFAULT;

    @BeforeEach
    void makeAHostWithoutIommu() throws IOException {
        Path host = Files.createDirectories(directory.resolve("host/root/proc/sys/kernel"));
        Files.writeString(host.resolve("hostname"), "host.example\n");
        Files.writeString(directory.resolve("host/host.txt"), "arch = x86_64\n");
        options = options.root(directory.resolve("host"));
    }

    @Test
    void printsWhatLibvirtPrintsByDefault() throws IOException {
        assertThat(document("test:///default")).isEqualTo(expected("default.xml"));
    }

    @Test
    void hasNoCellsOfANodeFromAFile() throws IOException {
        assertThat(document(uri("<node/>"))).isEqualTo(expected("file.xml"));
    }

    @Test
    void looksForTheIommuOfTheHost() throws IOException {
        Engine engine = open("test:///default");
        String before = engine.state();
        Files.createDirectories(directory.resolve("host/root/sys/kernel/iommu_groups/0"));

        assertThat(engine.state()).isNotEqualTo(before);
        assertThat(document("test:///default")).contains("<iommu support='yes'/>");
    }

    @Test
    void printsTheFixedTextOfTheFirstReleases() {
        options = options.dialect(new Dialect(0, 3, 3));

        assertThat(document("test:///default")).isEqualTo("""
                <capabilities>
                  <host>
                    <cpu>
                      <arch>i686</arch>
                      <features>
                        <pae/>
                        <nonpae/>
                      </features>
                    </cpu>
                  </host>

                  <guest>
                    <os_type>linux</os_type>
                    <arch name="i686">
                      <wordsize>32</wordsize>
                      <domain type="test"/>
                    </arch>
                    <features>
                      <pae/>
                      <nonpae/>
                    </features>
                  </guest>
                </capabilities>
                """);
    }

    @ParameterizedTest
    @CsvSource({"1.0.1, <cpu id='2'/>", "1.0.2, <cpu id='1' socket_id='0' core_id='1' siblings='1'/>"})
    void spreadsCpusOverTheCellsBeforeTheyHadAPlace(String release, String second) {
        options = options.dialect(Dialect.parse(release));

        assertThat(document("test:///default").lines().filter(line -> line.contains("<cpu id=")))
                .element(1)
                .asString()
                .isEqualToIgnoringWhitespace(second);
    }

    @Test
    void hasUriHostnameVcpusAndVersion() {
        try (Engine engine = open("test:///default?x=y")) {
            assertThat(engine.uri()).isEqualTo("test:///default?x=y");
            assertThat(engine.node(engine.probe()::value).hostname()).isEqualTo("host.example");
            assertThat(engine.domains().maxVcpus(Optional.of("anything"))).isEqualTo(32);
            assertThat(engine.version()).isEqualTo(new HypervisorVersion("TEST", Optional.of(new Version(0, 0, 2))));
            assertThat(engine.node(engine.probe()::value).info())
                    .isEqualTo(new NodeInfo(
                            "i686", MemorySize.ofKibibytes(3_145_728), 16, 1400, new NodeInfo.Shape(2, 2, 2, 2)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<node><cpu><nodes>two</nodes></cpu></node>|, /node/cpu/nodes: wrong description of a node: expected a number from 0 to 4294967295, found",
                "<node><cpu><mhz>4294967296</mhz></cpu></node>|, /node/cpu/mhz: wrong",
                "<node><memory>9007199254740992</memory></node>|, /node/memory: wrong",
                "<node><cpu><model>01234567890123456789012345678901</model></cpu></node>|at most 31 bytes",
                "<domain/>|expected a root element <node>",
                "<node>|line 1",
                "no xml at all|line 1",
                "<node><auth><user password='x'>me</user></auth></node>|requires a user's name and password",
            })
    void namesWhatIsWrongWithAFile(String content, String message) throws IOException {
        String uri = uri(content);

        assertThatExceptionOfType(TestDriverException.InvalidNode.class)
                .isThrownBy(() -> open(uri))
                .withMessageStartingWith(directory.resolve("node.xml").toString())
                .withMessageContaining(message);
    }

    @Test
    void namesTheFileThatIsNotThere() {
        assertThatExceptionOfType(TestDriverException.UnreadableNode.class)
                .isThrownBy(() -> open("test://" + directory + "/absent.xml"))
                .withMessage(directory + "/absent.xml: cannot be read: no such file")
                .satisfies(error -> assertThat(error.kind()).isEqualTo(Kind.SYSTEM_ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"test://", "test:///"})
    void needsANode(String uri) {
        assertThatExceptionOfType(TestDriverException.NoNode.class)
                .isThrownBy(() -> open(uri))
                .withMessageContaining("expected test:///default");
    }

    @Test
    void isNeverTakenForARealEngine() {
        assertThat(new TestDriver().present(options)).isFalse();
        assertThat(new TestDriver().defaultUri(options)).hasToString("test:///default");
    }

    private Engine open(String uri) {
        return new TestDriver().open(ConnectionUri.parse(uri), options);
    }

    private String uri(String content) throws IOException {
        Files.writeString(directory.resolve("node.xml"), content);
        return "test://" + directory + "/node.xml";
    }

    private String document(String uri) {
        return CapabilitiesXml.write(open(uri).probe().value(), options.dialect());
    }

    private static String expected(String name) throws IOException {
        try (InputStream stream = TestDriverTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
