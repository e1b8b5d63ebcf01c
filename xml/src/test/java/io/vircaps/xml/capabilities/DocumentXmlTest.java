package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.pool.StoragePool;
import io.vircaps.xml.dialect.EarlyFormatter;
import io.vircaps.xml.error.InvalidDocumentException;
import io.vircaps.xml.error.XmlException;
import io.vircaps.xml.token.XmlReader;
import io.vircaps.xml.token.XmlWriter;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentXmlTest {
    private static final String HOST = "  <host>\n    <cpu>\n    </cpu>\n  </host>\n";
    private static final String GUEST = """
              <guest>
                <os_type>hvm</os_type>
                <arch name='i686'>
                  <wordsize>32</wordsize>
                </arch>
              </guest>
            """;
    private static final String POOL = "  <pool>\n  </pool>\n";
    private static final String NEWEST =
            "<capabilities>\n\n" + HOST + "\n" + GUEST + "\n" + GUEST + "\n" + POOL + "\n</capabilities>\n";

    private static Capabilities read(String document, boolean strict) {
        InputStream bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
        return DocumentXml.read(new XmlReader(bytes, "UTF-8", strict));
    }

    private static Capabilities read(String document) {
        return read(document, false);
    }

    private static String written(Capabilities capabilities, String release, EarlyFormatter engine) {
        XmlWriter out = new XmlWriter(Dialect.parse(release), engine, false);
        DocumentXml.write(out, capabilities);
        return out.document();
    }

    private static String rewritten(String document, String release) {
        return written(read(document), release, EarlyFormatter.OTHER);
    }

    private static String refusal(String document) {
        return String.valueOf(assertThatExceptionOfType(XmlException.class)
                .isThrownBy(() -> read(document))
                .actual()
                .getMessage());
    }

    @Test
    void readsEveryPart() {
        Capabilities read = read(NEWEST);
        assertThat(read.host()).contains(Host.builder(HostCpuXml.UNKNOWN).build());
        assertThat(read.guests()).hasSize(2).extracting(Guest::osType).containsOnly(OsType.HVM);
        assertThat(read.pool()).contains(new StoragePool(List.of(), Extras.NONE));
        assertThat(read.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void writesWhatItRead() {
        assertThat(rewritten(NEWEST, Codec.NEWEST)).isEqualTo(NEWEST);
        assertThat(rewritten("<capabilities/>", Codec.NEWEST)).isEqualTo("<capabilities>\n\n</capabilities>\n");
        assertThat(rewritten("<capabilities/>", "0.2.1")).isEqualTo("<capabilities>\n</capabilities>\n");
    }

    @Test
    void writesABlankLineBeforeAGuestInTheOldestShape() {
        String guest = GUEST.replace("'", "\"");
        assertThat(rewritten(NEWEST, "0.4.0"))
                .isEqualTo("<capabilities>\n" + HOST + "\n" + guest + "\n" + guest + "</capabilities>\n");
    }

    @Test
    void writesThePoolFromItsReleaseOn() {
        assertThat(rewritten(NEWEST, "5.1.0")).isEqualTo(NEWEST.replace(POOL + "\n", ""));
        assertThat(rewritten(NEWEST, "5.2.0")).isEqualTo(NEWEST);
    }

    @Test
    void movesTheTopologyOutOfTheHostBeforeTheSharedFormatter() {
        Capabilities read = read("<capabilities><host><topology/></host></capabilities>");
        String beside = "<capabilities>\n" + HOST
                + "  <topology>\n    <cells num='0'>\n    </cells>\n  </topology>\n</capabilities>\n";
        assertThat(written(read, "0.3.3", EarlyFormatter.XEN)).isEqualTo(beside);
        assertThat(written(read, "0.3.2", EarlyFormatter.XEN)).doesNotContain("topology");
        assertThat(written(read, "0.4.0", EarlyFormatter.OTHER)).doesNotContain("topology");
        assertThat(read(beside)).isEqualTo(read);
        assertThat(read("<capabilities><topology/><host/></capabilities>")).isEqualTo(read);
        assertThat(read("<capabilities><topology/></capabilities>")).isEqualTo(read);
        assertThat(read("<capabilities><host><netprefix>vif</netprefix></host><topology/></capabilities>")
                        .host())
                .flatMap(Host::netprefix)
                .contains("vif");
        assertThat(written(read("<capabilities><host/></capabilities>"), "0.3.3", EarlyFormatter.XEN))
                .isEqualTo("<capabilities>\n" + HOST + "</capabilities>\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    <topology/><topology/>|line 1, column 26, /capabilities/topology[2]
                    <host><topology/></host><topology/>|line 1, column 39, /capabilities/topology
                    <topology/><host><topology/></host>|line 1, column 43, /capabilities
                    """)
    void refusesTwoTopologies(String children, String place) {
        assertThat(refusal("<capabilities>" + children + "</capabilities>"))
                .isEqualTo(place + ": wrong value: expected one topology, found 'two of them'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    html|, not an HTML page
                    HEAD|, not an HTML page
                    body|, not an HTML page
                    pre|, not an HTML page
                    domainCapabilities|, as capabilities prints it and domcapabilities does not
                    storagepoolCapabilities|, as capabilities prints it and pool-capabilities does not
                    domain|
                    """)
    void namesAnotherRoot(String root, String hint) {
        assertThat(refusal("<" + root + "/>"))
                .isEqualTo("line 1, column 1, /" + root + ": wrong value: expected a document <capabilities>"
                        + (hint == null ? "" : hint) + ", found '<" + root + ">'");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String document = """
                <capabilities version='99'>

                  <preface/>

                  <host>
                    <cpu>
                    </cpu>
                  </host>

                  <appendix/>

                </capabilities>
                """;
        assertThat(rewritten(document, Codec.NEWEST)).isEqualTo(document);
    }

    @Test
    void keepsASecondHostAsUnknown() {
        String document = "<capabilities><host/><host/></capabilities>";
        assertThat(read(document).extras().elements())
                .extracting(Extras.Element::name)
                .containsExactly("host");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read(document, true))
                .withMessageEndingWith("/capabilities/host[2]: unknown or repeated element");
    }

    @Test
    void readsToTheEndOfTheDocument() {
        assertThat(refusal("<capabilities/>x")).startsWith("line 1, column 17, /: text stands behind the document");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> read("<capabilities a='b'/>", true))
                .withMessageEndingWith("/capabilities/@a: unknown attribute");
    }
}
