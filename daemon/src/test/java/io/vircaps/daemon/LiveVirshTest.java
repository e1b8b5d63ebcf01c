package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.testkit.peer.Counters;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real virsh, asking our daemon and libvirtd of this machine: both must get the same. */
@Tag("live")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class LiveVirshTest {
    @TempDir
    private static Path directory;

    private static final String REFUSED = """
            error: failed to connect to the hypervisor
            error: Unable to read TLS confirmation: Input/output error
            """;
    private static final Map<String, String> EXPECTED = new ConcurrentHashMap<>();
    private static Optional<LiveDaemon> open = Optional.empty();
    private static Optional<LiveDaemon> guarded = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Programs.areInstalled("virsh", "openssl"), "skipped: needs virsh and openssl");
        assumeTrue(LiveDaemon.libvirtdReplies(), "skipped: virsh reaches no libvirtd");
        TestAuthority authority = TestAuthority.make(directory.resolve("pki"));
        authority.issueExpiredClient("expired");
        authority.issue("gone");
        authority.revoke("gone");
        open = Optional.of(new LiveDaemon(directory.resolve("open"), authority, "none"));
        guarded = Optional.of(new LiveDaemon(directory.resolve("guarded"), authority, "sasl"));
        Files.writeString(directory.resolve("cpu.xml"), """
                <cpu><arch>x86_64</arch><model>Penryn</model><feature name='aes'/></cpu>
                <cpu><arch>x86_64</arch><model>Conroe</model></cpu>
                """);
    }

    @AfterAll
    static void stop() {
        open.ifPresent(LiveDaemon::close);
        guarded.ifPresent(LiveDaemon::close);
    }

    /** What virsh prints, errors included. */
    private static String virsh(String uri, String line, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of("virsh", "-q", "-c", uri));
        command.addAll(List.of(options));
        command.addAll(List.of(line.split(" ", -1)));
        return Programs.anyOutput(Map.of(), command);
    }

    /** Without what moves from call to call, and without the uuid where the host has none. */
    private static String comparable(String line, String text) {
        String still = Counters.without(line, text);
        return Files.isReadable(Path.of("/sys/class/dmi/id/product_uuid"))
                ? still
                : still.replaceFirst("    <uuid>.*\n", "");
    }

    /** Compares with what libvirtd tells a virsh with these options. */
    private static void assertSame(String uri, String line, String... options) throws IOException {
        String typed = line.replace("FILE", directory.resolve("cpu.xml").toString());
        String asked = String.join(" ", options) + " " + line;
        String expected = EXPECTED.get(asked);
        if (expected == null) {
            expected = comparable(line, virsh("qemu://" + LiveDaemon.engine(), typed, options));
            EXPECTED.put(asked, expected);
        }
        assertThat(comparable(line, virsh(uri, typed))).as(uri).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capabilities",
                "nodeinfo",
                "nodecpumap",
                "nodecpustats",
                "nodememstats",
                "freecell --all",
                "freepages --all",
                "maxvcpus",
                "sysinfo",
                "hostname",
                "pool-capabilities",
                "cpu-models x86_64",
                "cpu-models nonsense",
                "cpu-compare FILE",
                "cpu-compare --error FILE",
                "cpu-baseline FILE",
                "cpu-baseline --features FILE",
                "list --all",
                "dominfo nobody"
            })
    void hearsTheSameOfBoth(String line) throws IOException {
        assertSame(open.orElseThrow().unix(), line);
        assertSame(open.orElseThrow().unixForReaders(), line, "-r");
        assertSame(open.orElseThrow().tls(directory.resolve("pki")), line);
        assertSame(guarded.orElseThrow().unix(), line);
        assertSame(guarded.orElseThrow().tls(directory.resolve("pki")), line);
    }

    /** Readers may not ask for them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "domcapabilities",
                "domcapabilities --virttype qemu --machine q35",
                "domcapabilities --arch abacus"
            })
    void hearsTheSameOfDomains(String line) throws IOException {
        assertSame(open.orElseThrow().unix(), line);
        assertSame(guarded.orElseThrow().tls(directory.resolve("pki")), line);
    }

    private static Path files(String client) throws IOException {
        return new TestAuthority(directory.resolve("pki"))
                .copyTo(
                        directory.resolve("of-" + client),
                        Map.of(
                                "cacert.pem", "cacert.pem",
                                "clientcert.pem", client + "cert.pem",
                                "clientkey.pem", client + "key.pem"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "gone"})
    void isNotLetInWithACertificateThatCountsNoMore(String client) throws IOException {
        String said = virsh(open.orElseThrow().tls(files(client)) + "&no_sanity=1", "uri");
        assertThat(said).contains(REFUSED);
        assertSame(open.orElseThrow().tls(directory.resolve("pki")), "hostname");
    }

    @Test
    void isNotLetInWithAnotherAuthoritysCertificate() throws IOException {
        Path other = TestAuthority.make(directory.resolve("other")).directory();
        String said = virsh(open.orElseThrow().tls(other) + "&no_verify=1", "uri");
        assertThat(said).contains(REFUSED);
    }

    @Test
    void isNotLetInWithoutThePassword() throws IOException {
        Path wrong = Files.writeString(directory.resolve("wrong.conf"), TestAuthority.credentials("fred", "open"));
        for (String uri :
                List.of(guarded.orElseThrow().unix(), guarded.orElseThrow().tls(directory.resolve("pki")))) {
            String said = virsh(uri.replaceFirst("authfile=.*", "authfile=" + wrong), "uri");
            assertThat(said).startsWith("error: failed to connect to the hypervisor\nerror: authentication failed");
        }
    }
}
