package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.xdr.ByteString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthenticationTest {
    @TempDir
    private Path directory;

    private ScriptedDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = ScriptedDaemon.in(directory);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private void authenticate(String parameters) {
        ConnectionUri uri = ConnectionUri.parse("test+unix:///default" + parameters);
        Target target = Target.of(uri, LibvirtConf.empty("libvirt.conf"));
        User user = new User(false, directory, Map.of());
        new Authentication(daemon.session(), target, user, daemon.route(), Duration.ofSeconds(20)).perform();
    }

    private void accept(AuthType... methods) {
        daemon.on(Procedures.AUTH_LIST, nothing -> List.of(methods));
    }

    @Test
    void doesNothingIfNothingIsRequired() {
        accept(AuthType.NONE);
        assertThatCode(() -> authenticate("")).doesNotThrowAnyException();
        assertThat(daemon.received()).containsExactly(Nothing.NOTHING);
    }

    @Test
    void usesTheFirstMethodOfTheDaemonOrTheNamedOne() {
        accept(AuthType.NONE, AuthType.POLKIT);
        daemon.on(Procedures.AUTH_POLKIT, nothing -> true);
        authenticate("");
        assertThat(daemon.received()).hasSize(1);
        authenticate("?auth=polkit");
        assertThat(daemon.received()).hasSize(3);
    }

    @Test
    void refusesAMethodThatTheDaemonDoesNotAccept() {
        accept(AuthType.NONE);
        assertThatThrownBy(() -> authenticate("?auth=polkit"))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessageContaining("requested authentication type polkit rejected");
        assertThatThrownBy(() -> authenticate("?auth=nix")).hasMessageContaining("unknown authentication type nix");
    }

    @Test
    void refusesADaemonThatCompletesWithoutAProof() throws IOException {
        Path credentials = directory.resolve("auth.conf");
        Files.writeString(
                credentials,
                "[credentials-a]\nauthname=fred\npassword=pencil\n[auth-libvirt-default]\ncredentials=a\n");
        accept(AuthType.SASL);
        ByteString challenge = ByteString.of("r=x,s=AAAA,i=4096".getBytes(StandardCharsets.UTF_8));
        daemon.on(Procedures.AUTH_SASL_INIT, nothing -> "SCRAM-SHA-256")
                .on(Procedures.AUTH_SASL_START, args -> new SaslStepRet(true, Optional.of(challenge)));
        assertThatThrownBy(() -> authenticate("?authfile=" + credentials))
                .isInstanceOf(SecurityFailure.NotAuthenticated.class)
                .hasMessageContaining("SCRAM-SHA-256: ");
    }

    @Test
    void refusesAMechanismThatIsNotOffered() {
        accept(AuthType.SASL);
        daemon.on(Procedures.AUTH_SASL_INIT, nothing -> "GSSAPI");
        assertThatThrownBy(() -> authenticate("?auth=sasl.PLAIN"))
                .hasMessageContaining("SASL mechanism PLAIN not supported by server");
    }
}
