package io.vircaps.xml;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.MemorySize;
import io.vircaps.model.guest.Domain;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.GuestArch;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.numa.Cell;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every release ever wrote is read, whatever its quotes, order and white space. */
class LiberalReaderTest {
    @Test
    void readsTheFirstXenDocuments() {
        Capabilities read = CapabilitiesXml.read(Documents.named("read-only/xen-0.2.1"));
        assertThat(read.host().orElseThrow().cpu().arch()).contains(Arch.X86_64);
        assertThat(read.host().orElseThrow().cpu().features()).isEmpty();
        assertThat(read.guests()).extracting(Guest::osType).containsExactly(OsType.XEN, OsType.HVM);
        GuestArch arch = read.guests().get(1).arch();
        assertThat(arch.emulator()).contains("/usr/lib/xen/bin/qemu-dm");
        assertThat(arch.loader()).contains("/usr/lib/xen/boot/hvmloader");
        assertThat(arch.domains()).containsExactly(Domain.of(DomainType.XEN));
        assertThat(read.extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void findsTheTopologyBesideTheHost() {
        Capabilities read = CapabilitiesXml.read(Documents.named("read-only/xen-0.3.3"));
        Host host = read.host().orElseThrow();
        assertThat(host.topology().orElseThrow().cells()).extracting(Cell::id).containsExactly(0, 1);
        assertThat(host.migrationFeatures().orElseThrow().uriTransports()).containsExactly("xenmigr");
        assertThat(CapabilitiesXml.write(read, new Dialect(0, 3, 3)))
                .contains("  </host>\n  <topology>\n    <cells num='2'>\n");
        assertThat(CapabilitiesXml.write(read, Dialect.DEFAULT)).contains("    <topology>\n      <cells num='2'>\n");
    }

    @Test
    void findsTheTopologyInFrontOfTheHostToo() {
        String topology = "<topology><cells num='0'/></topology>";
        Capabilities inside = CapabilitiesXml.read(Documents.host(topology));
        assertThat(CapabilitiesXml.read("<capabilities>" + topology + "<host><cpu/></host></capabilities>"))
                .isEqualTo(inside);
        assertThat(CapabilitiesXml.read("<capabilities>" + topology + "</capabilities>"))
                .isEqualTo(inside);
    }

    @Test
    void doesNotMindTheOrder() {
        String ordered = Documents.cpu("<arch>x</arch><model>m</model><vendor>v</vendor><pages size='4'/>");
        String mixed = Documents.cpu("<pages size='4'/><vendor>v</vendor><model>m</model><arch>x</arch>");
        assertThat(CapabilitiesXml.read(mixed)).isEqualTo(CapabilitiesXml.read(ordered));
        assertThat(
                        CapabilitiesXml.read(
                                "<capabilities><guest><features><a/></features><arch name='x'><domain type='y'/>"
                                        + "<wordsize>1</wordsize></arch><os_type>z</os_type></guest><host><cpu/></host></capabilities>"))
                .isEqualTo(CapabilitiesXml.read("<capabilities><host><cpu/></host><guest><os_type>z</os_type>"
                        + "<arch name='x'><wordsize>1</wordsize><domain type='y'/></arch><features><a/></features>"
                        + "</guest></capabilities>"));
    }

    @Test
    void doesNotMindQuotesCommentsAndWhiteSpace() {
        String neat = Documents.named("qemu-9.0.0");
        String untidy = neat.replace('\'', '"')
                .replace("\n", "\r\n<!-- x -->\t<?pi y?>")
                .replace("/>", "  ></a>")
                .replaceAll("<(\\w+)([^<>/]*)  ></a>", "<$1$2  > </$1 >");
        assertThat(untidy).doesNotContain("/>").contains("<pae  > </pae >");
        assertThat(CapabilitiesXml.read(untidy)).isEqualTo(CapabilitiesXml.read(neat));
    }

    @Test
    void takesWhiteSpaceAroundTextAway() {
        assertThat(CapabilitiesXml.read(
                        Documents.cpu("<arch>\n\t x86_64 \n</arch><model><![CDATA[ a b ]]>&#99; </model>")))
                .isEqualTo(CapabilitiesXml.read(Documents.cpu("<arch>x86_64</arch><model>a b c</model>")));
    }

    @Test
    void keepsThatDiesAreAbsent() {
        Capabilities read = CapabilitiesXml.read(Documents.named("xen-1.2.11"));
        Host host = read.host().orElseThrow();
        assertThat(host.cpu().definition().topology().orElseThrow().dies()).isEmpty();
        assertThat(host.topology()
                        .orElseThrow()
                        .cells()
                        .get(0)
                        .cpus()
                        .get(0)
                        .place()
                        .orElseThrow()
                        .die())
                .isEqualTo(OptionalInt.empty());
        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(read, Dialect.DEFAULT)))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2048",
        "unit='KiB', 2048",
        "unit='k', 2048",
        "unit='K', 2048",
        "unit='b', 2",
        "unit='bytes', 2",
        "unit='KB', 2000",
        "unit='MiB', 2097152",
        "unit='M', 2097152",
        "unit='mb', 2000000",
        "unit='GiB', 2147483648",
        "unit='T', 2199023255552",
        "unit='PiB', 2251799813685248",
        "unit='EiB', 2305843009213693952"
    })
    void readsAnyUnit(String unit, long bytes) {
        String document = Documents.cell("<memory " + unit + ">2</memory>");
        Cell cell = CapabilitiesXml.read(document)
                .host()
                .orElseThrow()
                .topology()
                .orElseThrow()
                .cells()
                .get(0);
        assertThat(cell.memory()).contains(MemorySize.ofBytes(bytes));
    }

    @Test
    void givesSizesThatAreNotWholeKibibytesInBytes() {
        String document = Documents.cell("<memory unit='B'>1500</memory><pages unit='B' size='100'>1</pages>"
                + "<cache level='1'><size value='7' unit='B'/></cache>");
        Capabilities read = CapabilitiesXml.read(document);
        assertThat(CapabilitiesXml.write(read, Dialect.DEFAULT))
                .contains(
                        "<memory unit='B'>1500</memory>",
                        "<pages unit='B' size='100'>1<",
                        "<size value='7' unit='B'/>");
        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(read, Dialect.DEFAULT)))
                .isEqualTo(read);
    }

    @Test
    void keepsGuestFeaturesInTheOrderOfTheDocument() {
        String features = "<features><deviceboot/><acpi default='on' toggle='yes'/><pae/></features>";
        Capabilities read = CapabilitiesXml.read("<capabilities><guest><os_type>hvm</os_type><arch name='i686'>"
                + "<wordsize>32</wordsize></arch>" + features + "</guest></capabilities>");
        assertThat(CapabilitiesXml.read(CapabilitiesXml.write(read, Dialect.DEFAULT)))
                .isEqualTo(read);
    }
}
