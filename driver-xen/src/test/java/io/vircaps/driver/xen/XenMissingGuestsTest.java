package io.vircaps.driver.xen;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.connect.map.ChosenCpuMap;
import io.vircaps.driver.xen.hypervisor.XenDirectories;
import io.vircaps.driver.xen.hypervisor.XenReason;
import io.vircaps.driver.xen.libxl.LibxlDocument;
import io.vircaps.driver.xen.libxl.Xl;
import io.vircaps.host.HostView;
import io.vircaps.host.kvm.KvmReason;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Arch;
import io.vircaps.model.Dialect;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.model.guest.OsType;
import io.vircaps.model.note.Explanation;
import io.vircaps.model.note.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XenMissingGuestsTest {
    private static final String SOURCE = "/sys/hypervisor/properties/capabilities";

    @TempDir
    private Path directory;

    private String arch = "x86_64";
    private String words = "078bf3ff:f6d83203:2c500800:00000071:00000005:008801a9:00000000:00000000";

    private List<Explanation> why(String caps, GuestQuery query) throws IOException {
        Files.createDirectories(directory.resolve("root/sys/hypervisor/properties"));
        Files.createDirectories(directory.resolve("run"));
        Files.writeString(directory.resolve("root" + SOURCE), caps + "\n");
        Files.writeString(directory.resolve("run/xl-info-n.txt"), "hw_caps : " + words + "\n");
        Files.writeString(directory.resolve("host.txt"), "arch = " + arch + "\n");
        HostSource host = HostSource.directory(directory);
        LibxlDocument document = new LibxlDocument(
                HostView.of(host, Dialect.DEFAULT),
                new XenDirectories("/bin", "/boot"),
                new ChosenCpuMap(ConnectionOptions.DEFAULT));
        return new XenMissingGuests(host, new Xl(host, Duration.ofSeconds(5)), document).why(query);
    }

    private static GuestQuery query(Optional<Arch> arch, Optional<OsType> osType) {
        return new GuestQuery(osType, arch, Optional.of(DomainType.XEN), Optional.empty(), Optional.empty());
    }

    @Test
    void hasNoReasonForAGuestThatXenRuns() throws IOException {
        assertThat(why("hvm-3.0-x86_64", query(Optional.empty(), Optional.of(OsType.HVM))))
                .isEmpty();
        assertThat(why("hvm-3.0-x86_64", query(Optional.empty(), Optional.of(OsType.XENPVH))))
                .isEmpty();
        assertThat(why("xen-3.0-x86_64", query(Optional.empty(), Optional.of(OsType.XEN))))
                .isEmpty();
    }

    @Test
    void namesTheTokenThatIsMissing() throws IOException {
        List<Explanation> why = why("hvm-3.0-x86_64", query(Optional.of(Arch.I686), Optional.of(OsType.XEN)));

        assertThat(why).hasSize(1);
        assertThat(why.get(0).missing()).isEqualTo("guest xen i686");
        assertThat(why.get(0).chain())
                .containsExactly(
                        Note.of(XenReason.XEN_TOKEN_MISSING, SOURCE, "'hvm-3.0-x86_64' without xen-VERSION-x86_32")
                                .remedy("run a Xen with CONFIG_PV, for guests of 32 bits with CONFIG_PV32"));
    }

    @Test
    void namesTheProcessorThatHasNoExtension() throws IOException {
        words = "078bf3ff:80000000:2c500800:00000000:00000005:008801a9:00000000:00000000";

        assertThat(why("xen-3.0-x86_64", query(Optional.empty(), Optional.empty()))
                        .get(0)
                        .chain())
                .extracting(Note::reason)
                .containsExactly(
                        XenReason.XEN_TOKEN_MISSING,
                        KvmReason.CPU_WITHOUT_VIRTUALIZATION,
                        KvmReason.NESTED_VIRTUALIZATION_OFF);
    }

    @Test
    void namesTheExtensionThatXenDoesNotUse() throws IOException {
        words = "078bf3ff:00000020:2c500800:00000000:00000005:008801a9:00000000:00000000";

        assertThat(why("xen-3.0-x86_64", query(Optional.empty(), Optional.empty()))
                        .get(0)
                        .chain())
                .last()
                .isEqualTo(Note.of(XenReason.XEN_EXTENSION_NOT_USED, "xl info -n, hw_caps", "vmx is among them"));
    }

    @Test
    void hasNoReasonForOtherProcessors() throws IOException {
        assertThat(why("", query(Optional.of(Arch.AARCH64), Optional.empty()))).isEmpty();

        arch = "aarch64";
        assertThat(why("", query(Optional.of(Arch.ARMV7L), Optional.empty()))
                        .get(0)
                        .chain())
                .containsExactly(XenMissingGuests.unknown());
    }
}
