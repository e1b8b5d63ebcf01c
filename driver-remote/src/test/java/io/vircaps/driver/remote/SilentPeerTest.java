package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.RpcException;
import io.vircaps.testkit.peer.Programs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A peer that takes connections, by the kernel's grace, and never says a word. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SilentPeerTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final TimeLimits LIMITS = new TimeLimits(Duration.ofSeconds(60), SOON, SOON, SOON, SOON, 1);

    /** Any certificate will do: the handshake never comes to it. */
    private static final String AUTHORITY = """
            -----BEGIN CERTIFICATE-----
            MIIBiTCCAS6gAwIBAgIUNzqvbDvEU97WDEI+u5Yj7qnARqEwCgYIKoZIzj0EAwIw
            ITEfMB0GA1UEAxMWdmlyY2FwcyB0ZXN0IGF1dGhvcml0eTAgFw0yMDAxMDEwMDAw
            MDBaGA8yMDk5MTIzMTIzNTk1OVowITEfMB0GA1UEAxMWdmlyY2FwcyB0ZXN0IGF1
            dGhvcml0eTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABEji5aZ6AQ0kvguKhYtF
            4rQXJz+xX1GjRRGVyFZwZDpSh+0yjCiP0popNwtNskJERxb6oLHb5Iws1QOS5SFM
            qKajQjBAMA8GA1UdEwEB/wQFMAMBAf8wDgYDVR0PAQH/BAQDAgEGMB0GA1UdDgQW
            BBQpV3kJ0z/5ALBQ4U9OJ91B6Z4ANDAKBggqhkjOPQQDAgNJADBGAiEAmKsNA3V5
            Pp9Jid8jjAWnOspmEjNHJD/obNOkhscVFScCIQCvkLPk6hJSXBoiMbWx1qu4zg89
            a2htFz1YgFvQBXZLow==
            -----END CERTIFICATE-----
            """;

    private final ServerSocket peer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    SilentPeerTest() throws IOException {}

    @AfterEach
    void closePeer() throws IOException {
        peer.close();
    }

    private static Calls open(String uri) {
        User user = new User(false, Path.of("/nonexistent"), Map.of("LIBVIRT_AUTH_FILE", "/nonexistent"));
        return Calls.open(Target.of(ConnectionUri.parse(uri), LibvirtConf.empty("libvirt.conf")), user, false, LIMITS);
    }

    @Test
    void isGivenUpOverTcp() {
        assertThatThrownBy(() -> open("qemu+tcp://127.0.0.1:" + peer.getLocalPort() + "/system"))
                .isInstanceOf(RpcException.TimedOut.class)
                .hasMessage("no reply to AUTH_LIST within 300 ms");
    }

    @Test
    void isGivenUpInTheMiddleOfTls(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("cacert.pem"), AUTHORITY);
        assertThatThrownBy(() -> open("qemu+tls://127.0.0.1:" + peer.getLocalPort() + "/system?pkipath=" + directory))
                .isInstanceOf(RemoteException.Late.class)
                .asInstanceOf(InstanceOfAssertFactories.type(VircapsException.class))
                .extracting(VircapsException::kind)
                .isEqualTo(Kind.OPERATION_TIMEOUT);
    }

    @Test
    void isGivenUpBehindAProgramWhichEnds(@TempDir Path directory) throws IOException {
        Path script = Files.writeString(directory.resolve("mute"), "#!/bin/sh\nexec sleep 60\n");
        Set<ProcessHandle> before = ProcessHandle.current().children().collect(Collectors.toSet());
        assertThat(script.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> open("qemu+ext:///system?command=" + script))
                .isInstanceOf(RpcException.TimedOut.class);
        Programs.await(() -> ProcessHandle.current().children().allMatch(before::contains), "the program's end");
    }
}
