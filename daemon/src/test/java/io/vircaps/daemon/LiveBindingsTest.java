package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;

/**
 * libvirt's own bindings and what stands on them, asking our daemon and libvirtd of this machine.
 */
@Tag("live")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LiveBindingsTest {
    private static final String LIBVIRTD = "qemu://" + LiveDaemon.engine();
    private static final List<String> CPUS = List.of(
            "<cpu><arch>x86_64</arch><model>Penryn</model></cpu>",
            "<cpu><arch>x86_64</arch><model>Conroe</model></cpu>");

    @TempDir
    private static Path directory;

    private static Optional<LiveDaemon> started = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Programs.areInstalled("virsh", "openssl"), "skipped: needs virsh and openssl");
        assumeTrue(LiveDaemon.libvirtdReplies(), "skipped: virsh reaches no libvirtd");
        TestAuthority authority = TestAuthority.make(directory.resolve("pki"));
        started = Optional.of(new LiveDaemon(directory.resolve("run"), authority, "none"));
    }

    @AfterAll
    static void stop() {
        started.ifPresent(LiveDaemon::close);
    }

    private static LiveDaemon daemon() {
        return started.orElseThrow();
    }

    /** The uuid is random on both sides where the host has none. */
    private static String withoutRandom(String text) {
        return Files.isReadable(Path.of("/sys/class/dmi/id/product_uuid"))
                ? text
                : text.replaceFirst("<uuid>[-0-9a-f]*</uuid>", "");
    }

    @Test
    void servesPythonAlike() throws IOException {
        assumeTrue(
                Programs.areInstalled("/usr/bin/python3", "/usr/lib/python3/dist-packages/libvirt.py"),
                "skipped: needs python3-libvirt");
        Path script = directory.resolve("ask.py");
        try (InputStream resource =
                Objects.requireNonNull(LiveBindingsTest.class.getResourceAsStream("ask.py"), "ask.py")) {
            Files.copy(resource, script);
        }
        List<String> expected = printed(script, LIBVIRTD);
        assertThat(printed(script, daemon().unixForReaders())).containsExactlyElementsOf(expected);
    }

    private static List<String> printed(Path script, String uri) throws IOException {
        String said = Programs.output("/usr/bin/python3", script.toString(), uri);
        return withoutRandom(said).lines().toList();
    }

    @Test
    void servesJavaAlike() throws LibvirtException, IOException {
        assumeTrue(isLibraryThere(), "skipped: needs libvirt.so.0");
        List<String> expected = results(LIBVIRTD);
        assertThat(results(daemon().unix())).isEqualTo(expected);
        assertThat(results(daemon().tls(directory.resolve("pki")))).isEqualTo(expected);
    }

    private static boolean isLibraryThere() throws IOException {
        return Programs.anyOutput(Map.of(), List.of("sh", "-c", "/sbin/ldconfig -p"))
                .contains("libvirt.so.0");
    }

    private static List<String> results(String uri) throws LibvirtException {
        Connect connect = new Connect(uri);
        try {
            return List.of(
                    withoutRandom(connect.getCapabilities()),
                    connect.getHostName(),
                    connect.getType(),
                    String.valueOf(connect.getVersion()),
                    sysinfo(connect),
                    connect.nodeInfo().model + " " + connect.nodeInfo().memory + " " + connect.nodeInfo().cpus,
                    String.valueOf(connect.compareCPU(CPUS.get(0))),
                    connect.baselineCPU(CPUS.toArray(String[]::new)),
                    String.valueOf(connect.numOfDomains()),
                    String.valueOf(connect.isAlive()),
                    String.valueOf(connect.isSecure()));
        } finally {
            connect.close();
        }
    }

    /** Not every machine has an SMBIOS. */
    private static String sysinfo(Connect connect) {
        try {
            return connect.getSysinfo();
        } catch (LibvirtException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void givesVirtInstallWhatItNeeds() throws IOException {
        assumeTrue(Programs.areInstalled("virt-install"), "skipped: needs virtinst");
        String expected = installed(LIBVIRTD);
        assertThat(expected).contains("<emulator>");
        assertThat(installed(daemon().unix())).isEqualTo(expected);
    }

    private static String installed(String uri) throws IOException {
        List<String> command = new ArrayList<>(List.of("virt-install", "--connect", uri, "--print-xml"));
        command.addAll(List.of("--name", "x", "--memory", "512", "--import", "--disk", "none", "--network", "none"));
        command.addAll(List.of("--graphics", "none", "--osinfo", "generic", "--virt-type", "qemu", "--arch", "x86_64"));
        return Programs.output(Map.of(), command).replaceFirst("<uuid>[-0-9a-f]*</uuid>", "");
    }
}
