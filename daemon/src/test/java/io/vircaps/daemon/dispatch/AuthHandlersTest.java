package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.daemon.RunningDaemon;
import io.vircaps.daemon.config.SaslUsersFile;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.AuthMessages.SaslStartArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.sasl.Credentials;
import io.vircaps.rpc.sasl.Protection;
import io.vircaps.rpc.sasl.SaslClients;
import io.vircaps.rpc.xdr.ByteString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.security.sasl.SaslClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthHandlersTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final OpenArgs TEST = new OpenArgs(Optional.of("test:///default"), 0);

    @TempDir
    private Path directory;

    private RunningDaemon running;
    private Session session;

    @BeforeEach
    void start() throws IOException {
        Path users = directory.resolve("users");
        Files.writeString(users, secret("fred", "sesame") + "\n" + secret("barred", "sesame") + "\n");
        Files.setPosixFilePermissions(users, PosixFilePermissions.fromString("rw-------"));
        running = RunningDaemon.in(
                directory,
                "auth_unix_rw = \"sasl\"",
                "sasl_secrets_file = \"" + users + "\"",
                "sasl_allowed_username_list = [ \"fre?\" ]",
                "max_anonymous_clients = 0"); // no limit, as for libvirtd
        session = running.session();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private static String secret(String user, String password) {
        return SaslUsersFile.line(user, new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private <A, R> R call(Procedure<A, R> procedure, A arguments) {
        return session.call(procedure, arguments, LIMIT);
    }

    private SaslStepRet login(String user, String password) throws IOException {
        String offered = call(Procedures.AUTH_SASL_INIT, Nothing.NOTHING);
        SaslClient client = new SaslClients(Protection.LOCAL, shown(user, password), "localhost")
                .begin(List.of(offered.split(",", -1)));
        byte[] first = client.evaluateChallenge(new byte[0]);
        SaslStepRet challenge = call(
                Procedures.AUTH_SASL_START,
                new SaslStartArgs(client.getMechanismName(), Optional.of(ByteString.of(first))));
        byte[] proof = client.evaluateChallenge(challenge.data().orElseThrow().toByteArray());
        SaslStepRet last = call(Procedures.AUTH_SASL_STEP, new SaslStepArgs(Optional.of(ByteString.of(proof))));
        client.evaluateChallenge(last.data().orElseThrow().toByteArray());
        assertThat(client.isComplete()).isTrue();
        return last;
    }

    private static Credentials shown(String user, String password) {
        return wanted -> switch (wanted) {
            case AUTHNAME -> Optional.of(user);
            case PASSWORD -> Optional.of(password);
            case USERNAME, REALM -> Optional.empty();
        };
    }

    @Test
    void acceptsTheRightPassword() throws IOException {
        assertThat(call(Procedures.AUTH_LIST, Nothing.NOTHING)).containsExactly(AuthType.SASL);
        assertThatThrownBy(() -> call(Procedures.CONNECT_OPEN, TEST)).hasMessage("authentication required");
        assertThat(login("fred", "sesame").complete()).isTrue();
        call(Procedures.CONNECT_OPEN, TEST);
        assertThat(call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING)).isEqualTo("TEST");
    }

    @Test
    void hangsUpOnAWrongPassword() {
        assertThatThrownBy(() -> login("fred", "open")).hasMessage("authentication failed: authentication failed");
        assertHungUp();
    }

    @Test
    void countsThoseItRefused() throws IOException {
        assertThatThrownBy(() -> login("fred", "open")).isInstanceOf(RpcException.Refused.class);
        assertThat(running.page("/metrics").body()).contains("vircapsd_logins_refused_total 1\n");
    }

    @Test
    void disconnectsAUserThatIsNotAllowed() {
        assertThatThrownBy(() -> login("barred", "sesame")).hasMessage("authentication failed: authentication failed");
        assertHungUp();
    }

    @Test
    void hangsUpOnStepsOutOfOrder() {
        assertThatThrownBy(() -> call(Procedures.AUTH_SASL_STEP, new SaslStepArgs(Optional.empty())))
                .isInstanceOf(RpcException.Refused.class)
                .hasMessage("authentication failed: authentication failed");
        assertHungUp();
    }

    @Test
    void hangsUpOnAStartBeforeTheQuestion() {
        assertThatThrownBy(() -> call(Procedures.AUTH_SASL_START, new SaslStartArgs("SCRAM-SHA-256", Optional.empty())))
                .hasMessage("authentication failed: authentication failed");
        assertHungUp();
    }

    @Test
    void refusesEveryOtherProcedureBefore() {
        assertThatThrownBy(() -> call(Procedures.CONNECT_GET_CAPABILITIES, Nothing.NOTHING))
                .hasMessage("authentication required");
        assertThatThrownBy(() -> call(Procedures.AUTH_POLKIT, Nothing.NOTHING))
                .hasMessage("authentication failed: authentication failed");
    }

    @Test
    void needsNoLoginOnTheOtherListener() throws IOException {
        Session other = running.session("libvirt-sock-ro");
        other.call(Procedures.CONNECT_OPEN, TEST, LIMIT);
        assertThatThrownBy(() -> other.call(Procedures.AUTH_SASL_INIT, Nothing.NOTHING, LIMIT))
                .hasMessage("authentication failed: authentication failed");
    }

    private void assertHungUp() {
        assertThatThrownBy(() -> call(Procedures.AUTH_LIST, Nothing.NOTHING)).isInstanceOf(RpcException.Closed.class);
    }
}
