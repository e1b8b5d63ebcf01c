package io.vircaps.xml.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.domain.Devices;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.domain.DomainFeatures;
import io.vircaps.model.domain.EnumValue;
import io.vircaps.model.domain.EnumValues;
import io.vircaps.model.domain.MemoryBacking;
import io.vircaps.model.guest.DomainType;
import io.vircaps.xml.error.InvalidDocumentException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class DomainDocumentXmlTest {
    private static final String SMALL = """
            <domainCapabilities>
              <path>/bin/q&amp;a</path>
              <domain>kvm</domain>
              <machine>pc</machine>
              <arch>x86_64</arch>
              <vcpu max='2147483647'/>
              <iothreads supported='yes'/>
              <os supported='no'/>
              <cpu>
                <mode name='custom' supported='no'/>
              </cpu>
              <memoryBacking supported='yes'>
                <enum name='sourceType'>
                  <value>memfd</value>
                </enum>
              </memoryBacking>
              <devices>
                <disk supported='no'/>
              </devices>
              <features>
                <genid supported='yes'/>
              </features>
            </domainCapabilities>
            """;

    private static DomainCapabilities read(String document) {
        return Fragments.read(document, DomainDocumentXml::read);
    }

    private static String written(Dialect dialect, DomainCapabilities capabilities) {
        return Fragments.written(dialect, out -> DomainDocumentXml.write(out, capabilities));
    }

    private static void refuses(String document, String message) {
        assertThatThrownBy(() -> read(document))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void readsEveryPart() {
        DomainCapabilities capabilities = read(SMALL);

        assertThat(capabilities.subject())
                .isEqualTo(new DomainCapabilities.Subject(
                        Optional.of("/bin/q&a"),
                        DomainType.KVM,
                        Optional.of("pc"),
                        Arch.X86_64,
                        OptionalInt.of(Integer.MAX_VALUE),
                        Optional.of(true)));
        assertThat(capabilities.os().orElseThrow().supported()).isFalse();
        assertThat(capabilities.cpu().orElseThrow().custom()).isPresent();
        assertThat(capabilities.memory())
                .contains(new MemoryBacking(true, Optional.of(EnumValues.of(EnumValue.MEMFD)), Extras.NONE));
        assertThat(capabilities.devices().disk()).isPresent();
        assertThat(capabilities.features().features()).hasSize(1);
        assertThat(capabilities.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void readsADocumentWithTheLeastParts() {
        assertThat(read("<domainCapabilities><domain>xen</domain><arch>i686</arch></domainCapabilities>"))
                .isEqualTo(new DomainCapabilities(
                        new DomainCapabilities.Subject(
                                Optional.empty(),
                                DomainType.XEN,
                                Optional.empty(),
                                Arch.I686,
                                OptionalInt.empty(),
                                Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Devices.NONE,
                        DomainFeatures.NONE,
                        Extras.NONE));
    }

    @Test
    void writesEveryPart() {
        assertThat(written(Fragments.NEWEST, read(SMALL))).isEqualTo(SMALL);
    }

    @Test
    void writesWhatTheReleaseHad() {
        assertThat(written(Dialect.OLDEST, read(SMALL))).isEqualTo("""
                <domainCapabilities>
                  <path>/bin/q&amp;a</path>
                  <domain>kvm</domain>
                  <machine>pc</machine>
                  <arch>x86_64</arch>
                  <vcpu max='2147483647'/>
                  <os supported='no'/>
                  <devices>
                    <disk supported='no'/>
                  </devices>
                </domainCapabilities>
                """);
    }

    @Test
    void namesWhatIsMissingOrWrong() {
        refuses("<domainCapabilities><arch>x</arch></domainCapabilities>", "no element domain");
        refuses("<domainCapabilities><domain>x</domain></domainCapabilities>", "no element arch");
        refuses("<domainCapabilities><vcpu max='-1'/></domainCapabilities>", "/domainCapabilities/vcpu/@max");
        refuses("<domainCapabilities><iothreads/></domainCapabilities>", "no attribute supported");
    }

    @Test
    void namesAnotherDocument() {
        refuses("<capabilities/>", "expected a document <domainCapabilities>");
    }
}
