package io.vircaps.driver.xen.xend;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.driver.xen.hypervisor.XenCaps;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Capabilities;
import io.vircaps.model.Dialect;
import io.vircaps.model.Extras;
import io.vircaps.model.guest.Guest;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.host.Host;
import io.vircaps.model.host.MigrationFeatures;
import io.vircaps.xml.CapabilitiesXml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class XendDocumentTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "proc/cpuinfo", "flags : fpu pae x\n",
            "sys/hypervisor/properties/capabilities", "xen-3.0-x86_64 hvm-3.0-x86_64\nmore\n"));

    private XendDocument document(String release) {
        return new XendDocument(HostSource.of(files, Map.of("arch", "x86_64")), Dialect.parse(release));
    }

    @Test
    void describesTheHostByTheKernelsFlags() {
        Host host = document("0.2.2").host(Optional.empty()).value().build();

        assertThat(host.cpu().arch()).contains(Arch.X86_64);
        assertThat(host.cpu().features()).containsExactly("pae");
        assertThat(host.migrationFeatures()).contains(new MigrationFeatures(true, List.of("xenmigr"), Extras.NONE));
        assertThat(document("0.2.1")
                        .host(Optional.empty())
                        .value()
                        .build()
                        .cpu()
                        .features())
                .isEmpty();
    }

    @Test
    void hasTheFirstLineOfTheKernelsString() {
        assertThat(document("0.4.1").caps(Optional.empty()).orElseThrow().text())
                .isEqualTo("xen-3.0-x86_64 hvm-3.0-x86_64");
    }

    @Test
    void hasTheGuestsOfTheStringWithoutPvh() {
        XenCaps caps = document("0.4.1").caps(Optional.empty()).orElseThrow();

        assertThat(document("0.4.1").guests(caps).value())
                .extracting(Guest::osType)
                .containsExactly(OsType.XEN, OsType.HVM);
    }

    @Test
    void writesItsOwnLayoutBeforeTheSharedFormatter() {
        Capabilities capabilities = new Capabilities(
                Optional.of(document("0.2.1").host(Optional.empty()).value().build()),
                document("0.2.1")
                        .guests(document("0.2.1").caps(Optional.empty()).orElseThrow())
                        .value(),
                Optional.empty(),
                Extras.NONE);

        assertThat(document("0.2.1").write(capabilities, Dialect.parse("0.2.1")))
                .contains("<!-- xen-3.0-x86_64 -->", "<!-- hvm-3.0-x86_64 -->");
        assertThat(document("0.2.2").write(capabilities, Dialect.parse("0.2.2")))
                .contains("<domain type=\"xen\"></domain>")
                .doesNotContain("<!--");
        assertThat(document("0.4.1").write(capabilities, Dialect.parse("0.4.1")))
                .isEqualTo(CapabilitiesXml.write(capabilities, Dialect.parse("0.4.1")));
    }
}
