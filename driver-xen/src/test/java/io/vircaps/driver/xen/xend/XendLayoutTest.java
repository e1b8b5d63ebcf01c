package io.vircaps.driver.xen.xend;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.GuestFeature;
import io.vircaps.model.guest.Machine;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.CpuDefinition;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.HostCpu;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.model.numa.Cell;
import io.vircaps.model.numa.Cell.CellCpu;
import io.vircaps.model.numa.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XendLayoutTest {
    private static String text(String release, List<String> tokens) {
        CellCpu cpu = new CellCpu(0, Optional.empty(), Extras.NONE);
        Cell cell = new Cell(0, Optional.empty(), List.of(), List.of(), List.of(), List.of(cpu), Extras.NONE);
        Host host = Host.builder(new HostCpu(
                        Optional.of(Arch.X86_64), List.of("vmx"), CpuDefinition.NONE, List.of(), Extras.NONE))
                .migrationFeatures(new MigrationFeatures(true, List.of("xenmigr"), Extras.NONE))
                .topology(new Topology(List.of(cell), List.of(), Extras.NONE))
                .build();
        GuestArch arch = new GuestArch(
                Arch.I686,
                32,
                Optional.of("/bin/qemu-dm"),
                Optional.of("/boot/hvmloader"),
                List.of(Machine.of("pc")),
                List.of(Domain.of(DomainType.XEN)),
                Extras.NONE);
        Guest guest = new Guest(
                OsType.HVM, arch, List.of(GuestFeature.of("pae"), GuestFeature.of("apic", true, false)), Extras.NONE);
        return new XendLayout(
                        new Capabilities(Optional.of(host), List.of(guest), Optional.empty(), Extras.NONE),
                        Dialect.parse(release),
                        tokens)
                .text();
    }

    @Test
    void isThatOfTheFirstReleaseWithTokens() {
        assertThat(text("0.2.1", List.of("hvm-3.0-x86_32p"))).isEqualTo("""
                <capabilities>
                  <host>
                    <cpu>
                      <arch>x86_64</arch>
                      <features>
                        <vmx/>
                      </features>
                    </cpu>
                  </host>

                  <!-- hvm-3.0-x86_32p -->
                  <guest>
                    <os_type>hvm</os_type>
                    <arch name="i686">
                      <wordsize>32</wordsize>
                      <domain type="xen"></domain>
                      <emulator>/bin/qemu-dm</emulator>
                      <machine>pc</machine>
                      <loader>/boot/hvmloader</loader>
                    </arch>
                    <features>
                      <pae/>
                      <apic default='on' toggle='no'/>
                    </features>
                  </guest>
                </capabilities>
                """);
    }

    @Test
    void hasMigrationThenATopologyBesideTheHost() {
        assertThat(text("0.3.1", List.of())).doesNotContain("migration_features", "topology", "<!--");
        assertThat(text("0.3.2", List.of())).doesNotContain("topology").contains("""
                    <migration_features>
                      <live/>
                      <uri_transports>
                        <uri_transport>xenmigr</uri_transport>
                      </uri_transports>
                    </migration_features>
                  </host>
                """);
        assertThat(text("0.3.3", List.of())).contains("""
                  </host>
                  <topology>
                    <cells num='1'>
                      <cell id='0'>
                        <cpus num='1'>
                           <cpu id='0'/>
                        </cpus>
                      </cell>
                    </cells>
                  </topology>
                """);
    }
}
