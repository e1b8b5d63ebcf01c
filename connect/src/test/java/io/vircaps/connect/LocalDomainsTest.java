package io.vircaps.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.connect.ConnectionException.NoFunction;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.domain.DomainCapabilities;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.xml.DomainCapabilitiesXml;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalDomainsTest {
    private static final String DOCUMENT = """
            <domainCapabilities>
              <domain>kvm</domain>
              <arch>x86_64</arch>
              <vcpu max='8'/>
              <devices>
              </devices>
              <features>
              </features>
            </domainCapabilities>
            """;

    private static LocalDomains domains(Dialect dialect) {
        return new LocalDomains(KvmDomains::new, dialect);
    }

    @Test
    void writesTheCapabilitiesOfTheEngine() {
        LocalDomains domains = domains(Dialect.DEFAULT);
        String text = domains.capabilitiesXml(GuestQuery.ANY);

        assertThat(text).contains("<domain>kvm</domain>").contains("<vcpu max='8'/>");
        assertThat(DomainCapabilitiesXml.read(text).subject())
                .isEqualTo(domains.capabilities(GuestQuery.ANY).subject());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.10.0", "9.0.1", "12.9.0"})
    void writesNoDocumentOfAnotherReleaseThanTheDefault(String release) {
        assertThatExceptionOfType(NoFunction.class)
                .isThrownBy(() -> domains(Dialect.parse(release)).capabilitiesXml(GuestQuery.ANY))
                .withMessageEndingWith("virConnectGetDomainCapabilities");
    }

    @Test
    void hasTypedCapabilitiesInEveryDialect() {
        assertThat(domains(Dialect.OLDEST)
                        .capabilities(GuestQuery.ANY)
                        .subject()
                        .arch())
                .isEqualTo(Arch.X86_64);
    }

    @Test
    void handsOnTheDomainType() {
        LocalDomains domains = domains(Dialect.DEFAULT);

        assertThat(domains.maxVcpus(Optional.of("kvm"))).isEqualTo(8);
        assertThat(domains.maxVcpus(Optional.empty())).isEqualTo(1);
        assertThat(domains.vcpuLimit(Optional.of("kvm"))).hasValue(8);
        assertThat(domains.vcpuLimit(Optional.empty())).isEmpty();
    }

    @Test
    void refusesADocumentOnceClosedInEveryDialect() {
        LocalDomains closed = new LocalDomains(
                () -> {
                    throw new Closed("scripted:///here");
                },
                Dialect.OLDEST);

        assertThatExceptionOfType(Closed.class).isThrownBy(() -> closed.capabilitiesXml(GuestQuery.ANY));
    }

    /** Domains of KVM with eight virtual CPUs. */
    private static final class KvmDomains implements Domains {
        @Override
        public DomainCapabilities capabilities(GuestQuery query) {
            return DomainCapabilitiesXml.read(DOCUMENT);
        }

        @Override
        public int maxVcpus(Optional<String> domainType) {
            return domainType.filter(DomainType.KVM.name()::equals).isPresent() ? 8 : 1;
        }

        @Override
        public OptionalInt vcpuLimit(Optional<String> domainType) {
            return domainType.isPresent() ? OptionalInt.of(maxVcpus(domainType)) : OptionalInt.empty();
        }
    }
}
