package io.vircaps.xml.capabilities;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.xml.dialect.EarlyFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuestXmlTest {
    private static final Codec<Guest> GUEST = ofHost(Optional.empty());

    private static final String FULL = """
            <guest>
              <os_type>hvm</os_type>
              <arch name='i686'>
                <wordsize>32</wordsize>
                <domain type='qemu'/>
              </arch>
              <features>
                <pae/>
              </features>
            </guest>
            """;

    private static Codec<Guest> ofHost(Optional<Host> host) {
        return new Codec<>(GuestXml::read, (out, guest) -> GuestXml.write(out, guest, host));
    }

    private static Optional<Host> host(Arch arch) {
        HostCpu cpu = new HostCpu(Optional.of(arch), List.of(), CpuDefinition.NONE, List.of(), Extras.NONE);
        return Optional.of(Host.builder(cpu).build());
    }

    @Test
    void readsEveryPart() {
        assertThat(GUEST.read(FULL))
                .isEqualTo(new Guest(
                        OsType.HVM,
                        new GuestArch(
                                Arch.I686,
                                32,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(Domain.of(DomainType.QEMU)),
                                Extras.NONE),
                        List.of(GuestFeature.of("pae")),
                        Extras.NONE));
    }

    @Test
    void writesWhatItRead() {
        assertThat(GUEST.rewritten(FULL, Codec.NEWEST)).isEqualTo(FULL);
        assertThat(GUEST.rewritten(FULL, "0.2.1")).isEqualTo(FULL.replace("'", "\""));
    }

    @Test
    void hasFeaturesOfQemuBeforeTheSharedFormatterOnTheHostsArchitectureAlone() {
        Codec<Guest> onIts = ofHost(host(Arch.I686));
        Codec<Guest> onAnother = ofHost(host(Arch.X86_64));
        assertThat(onIts.rewritten(FULL, "0.3.2", EarlyFormatter.QEMU)).contains("<pae/>");
        assertThat(onIts.rewritten(FULL, "0.3.1", EarlyFormatter.QEMU)).doesNotContain("<features>");
        assertThat(onAnother.rewritten(FULL, "0.3.2", EarlyFormatter.QEMU)).doesNotContain("<features>");
        assertThat(onAnother.rewritten(FULL, "0.3.2", EarlyFormatter.XEN)).contains("<pae/>");
        assertThat(onAnother.rewritten(FULL, "0.4.1", EarlyFormatter.QEMU)).contains("<pae/>");
        assertThat(GUEST.rewritten(FULL, "0.3.2", EarlyFormatter.QEMU)).doesNotContain("<features>");
    }

    @Test
    void keepsUnknownPartsInTheirPlaces() {
        String element = """
                <guest deprecated='no'>
                  <os_type short='h'>hvm</os_type>
                  <arch name='i686'>
                    <wordsize>32</wordsize>
                  </arch>
                  <features more='yes'/>
                  <limit/>
                </guest>
                """;
        assertThat(GUEST.rewritten(element, Codec.NEWEST)).isEqualTo(element);
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(GUEST.refusal("<guest><arch name='a'><wordsize>1</wordsize></arch></guest>"))
                .isEqualTo("line 2, column 52, /x/guest: no element os_type");
        assertThat(GUEST.refusal("<guest><os_type>hvm</os_type></guest>"))
                .isEqualTo("line 2, column 30, /x/guest: no element arch");
    }

    @Test
    void refusesAnAttributeIfStrict() {
        assertThat(GUEST.strictRefusal(FULL.replace("<guest>", "<guest a='b'>")))
                .endsWith("/x/guest/@a: unknown attribute");
        assertThat(GUEST.readStrictly(FULL)).isEqualTo(GUEST.read(FULL));
    }
}
