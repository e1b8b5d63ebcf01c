package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vircaps.testkit.peer.Counters;
import io.vircaps.testkit.peer.PrivateLibvirtd;
import io.vircaps.testkit.peer.PrivateLibvirtd.Guard;
import io.vircaps.testkit.peer.Programs;
import io.vircaps.testkit.peer.TestAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same command lines answered by us and by virsh, both of them clients of a real libvirtd that is started here. */
@Tag("live")
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class RemoteLiveTest {
    @TempDir
    private static Path open;

    @TempDir
    private static Path guarded;

    private static Optional<PrivateLibvirtd> openDaemon = Optional.empty();
    private static Optional<PrivateLibvirtd> guardedDaemon = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                Programs.areInstalled("libvirtd", "virsh", "openssl", "setpriv", "saslpasswd2")
                        && Programs.isSaslPlugin("libscram.so"),
                "skipped: needs libvirtd, virsh, openssl, setpriv, saslpasswd2 and libsasl2-modules");
        TestAuthority.make(open.resolve("pki"));
        TestAuthority.make(guarded.resolve("pki"));
        Path users = Files.createDirectories(guarded.resolve("sasl")).resolve("passwd.db");
        Programs.output("sh", "-c", "echo pencil | saslpasswd2 -p -a libvirt -u localhost -f '" + users + "' fred");
        Files.writeString(guarded.resolve("auth.conf"), TestAuthority.credentials("fred@localhost", "pencil"));
        openDaemon = Optional.of(new PrivateLibvirtd(open, Guard.NO_LOGIN, Map.of()));
        guardedDaemon = Optional.of(new PrivateLibvirtd(guarded, Guard.SCRAM, Map.of()));
    }

    @AfterAll
    static void stop() {
        openDaemon.ifPresent(PrivateLibvirtd::close);
        guardedDaemon.ifPresent(PrivateLibvirtd::close);
    }

    private static List<String> ways() {
        PrivateLibvirtd unasked = openDaemon.orElseThrow();
        PrivateLibvirtd asked = guardedDaemon.orElseThrow();
        String login = "&authfile=" + guarded.resolve("auth.conf");
        return List.of(
                "qemu+unix:///session?socket=" + unasked.socket(),
                "qemu+tcp://127.0.0.1:" + unasked.tcpPort() + "/session",
                "qemu+tls://localhost:" + unasked.tlsPort() + "/session?pkipath=" + open.resolve("pki"),
                "qemu+unix:///session?socket=" + asked.socket() + login,
                "qemu+tls://localhost:" + asked.tlsPort() + "/session?pkipath=" + guarded.resolve("pki") + login);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capabilities",
                "uri",
                "hostname",
                "nodeinfo",
                "nodecpumap",
                "nodecpustats",
                "nodememstats",
                "freecell --all",
                "freepages --all",
                "freecell 99",
                "sysinfo",
                "maxvcpus",
                "maxvcpus nonsense",
                "cpu-models x86_64",
                "cpu-models abacus",
                "cpu-compare FILE",
                "cpu-baseline FILE",
                "domcapabilities",
                "domcapabilities --virttype qemu --arch x86_64",
                "domcapabilities --arch abacus",
                "pool-capabilities"
            })
    void printsAsVirsh(String line) throws IOException, InterruptedException {
        Path file = Files.writeString(
                open.resolve("cpu.xml"), "<cpu><arch>x86_64</arch><model>Penryn</model><feature name='aes'/></cpu>");
        String typed = line.replace("FILE", file.toString());
        for (String uri : ways()) {
            Call virsh = Program.run(new ProcessBuilder(words("virsh", uri, typed)));
            Call ours = Call.of(words("", uri, typed).stream().skip(1).toArray(String[]::new));
            assertThat(still(line, ours)).as(uri).isEqualTo(still(line, virsh));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cpu-baseline --explain FILE OTHER",
                "--output json cpu-baseline FILE OTHER",
                "cpu-compare --explain FILE",
                "--output json cpu-compare FILE"
            })
    void queriesADaemonOnceAndClaimsNoReasons(String line) throws IOException {
        String cpu = "<cpu><arch>x86_64</arch><model>Penryn</model></cpu>";
        Path file = Files.writeString(open.resolve("one.xml"), cpu);
        Path other = Files.writeString(open.resolve("other.xml"), cpu.replace("Penryn", "Conroe"));
        int port = openDaemon.orElseThrow().tcpPort();
        try (CountingProxy proxy = CountingProxy.to(port)) {
            String typed = line.replace("FILE", file.toString()).replace("OTHER", other.toString());
            Call call = Call.of(("-c qemu+tcp://127.0.0.1:" + proxy.port() + "/session " + typed).split(" ", -1));

            assertThat(call.err()).isEmpty();
            assertThat(call.out()).contains("it gives only the result and no reasons");
            assertThat(call.out()).doesNotContain("nothing is compared", "stated by all", "stated-by-all");
            assertThat(proxy.calls(CountingProxy.COMPARE_CPU) + proxy.calls(CountingProxy.BASELINE_CPU))
                    .isEqualTo(1);
        }
    }

    private static List<String> words(String program, String uri, String line) {
        return Stream.concat(Stream.of(program, "-c", uri), Stream.of(line.split(" ", -1)))
                .toList();
    }

    /** Without what moves from call to call. */
    private static Call still(String line, Call call) {
        String out = Counters.without(line, call.out()).replaceFirst("<uuid>[-0-9a-f]*</uuid>", "");
        return new Call(call.status(), out, call.err());
    }
}
