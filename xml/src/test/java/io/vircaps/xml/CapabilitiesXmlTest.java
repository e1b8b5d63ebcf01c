package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.error.InvalidDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapabilitiesXmlTest {
    private static final Capabilities NETWORKED = new Capabilities(
            Optional.of(Host.builder(HostCpu.of(Arch.X86_64)).netprefix("vif").build()),
            List.of(),
            Optional.empty(),
            Extras.NONE);
    private static final String TEXT = """
            <capabilities>

              <host>
                <cpu>
                  <arch>x86_64</arch>
                </cpu>
                <netprefix>vif</netprefix>
              </host>

            </capabilities>
            """;

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void writesADocumentAsLibvirtPrintsIt() {
        assertThat(CapabilitiesXml.write(NETWORKED, Dialect.DEFAULT)).isEqualTo(TEXT);
    }

    @Test
    void readsTheDocumentFromTextAndFromBytes() {
        assertThat(CapabilitiesXml.read(TEXT)).isEqualTo(NETWORKED);
        assertThat(CapabilitiesXml.read(new ByteArrayInputStream(bytes(TEXT)))).isEqualTo(NETWORKED);
    }

    @Test
    void leavesTheStreamOpen() {
        InputStream stream = new ByteArrayInputStream(bytes(TEXT)) {
            @Override
            public void close() throws IOException {
                throw new IOException("closed by the reader");
            }
        };

        assertThatCode(() -> CapabilitiesXml.read(stream)).doesNotThrowAnyException();
    }

    @Test
    void writesNoPartThatTheReleaseDoesNotKnow() {
        assertThat(CapabilitiesXml.write(NETWORKED, new Dialect(1, 3, 1))).doesNotContain("netprefix");
        assertThat(CapabilitiesXml.write(NETWORKED, new Dialect(1, 3, 2))).contains("netprefix");
    }

    @Test
    void keepsWhatItDoesNotKnowUnlessItIsStrict() {
        String foreign = TEXT.replace("<netprefix>vif</netprefix>", "<surprise a='b'/>");

        assertThat(CapabilitiesXml.write(CapabilitiesXml.read(foreign), Dialect.DEFAULT))
                .contains("<surprise a='b'/>");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> CapabilitiesXml.read(foreign, Strictness.STRICT))
                .withMessageContaining("/capabilities/host/surprise");
        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> CapabilitiesXml.read(new ByteArrayInputStream(bytes(foreign)), Strictness.STRICT));
    }

    /** Of all the releases that wrote the same, the default stands for them. */
    @Test
    void prefersTheDefaultAmongTheReleasesThatWroteADocument() {
        assertThat(CapabilitiesXml.dialectOf(TEXT)).contains(Dialect.DEFAULT);
    }

    @Test
    void findsNoReleaseOfADocumentThatNoneWrote() {
        assertThat(CapabilitiesXml.dialectOf(TEXT.replace("    ", "\t"))).isEmpty();
        assertThat(CapabilitiesXml.dialectOf(TEXT.strip())).isEmpty();
    }

    @Test
    void statesTheOldestReleaseThatHasAllPartsOfADocument() {
        ReleaseCheck check = CapabilitiesXml.check(bytes(TEXT), Strictness.STRICT, Optional.empty());

        assertThat(check.since()).isEqualTo(new Dialect(1, 3, 2));
        assertThat(check.newest())
                .hasValueSatisfying(part -> assertThat(part.path()).isEqualTo("/capabilities/host/netprefix"));
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void findsThePartThatTheReleaseDoesNotWrite() {
        Optional<Dialect> older = Optional.of(new Dialect(1, 3, 1));

        assertThat(CapabilitiesXml.check(bytes(TEXT), Strictness.STRICT, older).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.position().path()).isEqualTo("/capabilities/host/netprefix"));
    }

    @Test
    void escapesByChoice() {
        Capabilities odd = new Capabilities(
                Optional.of(Host.builder(HostCpu.of(new Arch("a'b"))).build()),
                List.of(),
                Optional.empty(),
                Extras.NONE);

        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(odd, Dialect.DEFAULT, Escaping.ALWAYS)))
                .isEqualTo(odd);
        assertThat(CapabilitiesXml.write(odd, Dialect.DEFAULT))
                .isEqualTo(CapabilitiesXml.write(odd, Dialect.DEFAULT, Escaping.LIBVIRT));
    }
}
