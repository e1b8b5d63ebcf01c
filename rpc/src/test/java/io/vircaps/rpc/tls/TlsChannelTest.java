package io.vircaps.rpc.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.ChannelPair;
import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import io.vircaps.rpc.pki.TestPki;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TlsChannelTest {
    private final List<CompletableFuture<TlsChannel>> servers = new ArrayList<>();
    private ChannelPair pair;

    TlsChannelTest() throws IOException {
        pair = ChannelPair.open();
    }

    @AfterEach
    void closeBoth() throws IOException {
        pair.close();
    }

    /** Something that fails with an IOException. */
    private interface Task<T> {
        T run() throws IOException;
    }

    private static <T> CompletableFuture<T> start(Task<T> task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return task.run();
                    } catch (IOException broken) {
                        throw new CompletionException(broken);
                    }
                },
                ChannelPair::inThread);
    }

    private CompletableFuture<TlsChannel> serve(TlsSettings settings) {
        return start(() -> {
            try {
                return TlsChannel.accept(pair.right(), settings);
            } catch (SecurityFailure refused) {
                pair.right().close();
                throw refused;
            }
        });
    }

    /** A server whose fate the client's tells. */
    private void begin(TlsSettings settings) {
        servers.add(serve(settings));
    }

    private TlsChannel connect(TlsSettings settings, String host) throws IOException {
        return TlsChannel.connect(pair.left(), settings, host);
    }

    private static byte[] readAll(ByteChannel channel, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            assertThat(channel.read(buffer)).isNotNegative();
        }
        return buffer.array();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 1_000_000})
    void carriesBytesBothWaysInPortionsOfAnySize(int portion) throws IOException {
        pair = ChannelPair.open(portion);
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        TlsChannel client = connect(TlsSettings.of(TestPki.client()), "localhost");
        TlsChannel server = serving.join();
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);

        CompletableFuture<Integer> sending = start(() -> client.write(ByteBuffer.wrap(bytes)));
        assertThat(readAll(server, bytes.length)).isEqualTo(bytes);
        assertThat(sending.join()).isEqualTo(bytes.length);
        CompletableFuture<Integer> answering = start(() -> server.write(ByteBuffer.wrap(bytes)));
        assertThat(readAll(client, bytes.length)).isEqualTo(bytes);
        answering.join();
    }

    @Test
    void sendsNothingInTheClear() throws IOException {
        begin(TlsSettings.of(TestPki.server()));
        CompletableFuture<TlsChannel> connecting = start(() -> connect(TlsSettings.of(TestPki.client()), "localhost"));
        TlsChannel client = connecting.join();
        client.write(ByteBuffer.wrap("capabilities".getBytes(StandardCharsets.UTF_8)));
        ByteBuffer seen = ByteBuffer.allocate(1000);
        pair.right().read(seen);
        assertThat(new String(seen.array(), StandardCharsets.ISO_8859_1)).doesNotContain("capabilities");
    }

    @Test
    void sendsTheClientsIdentityInLibvirtsOrder() throws IOException {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        connect(TlsSettings.of(TestPki.client()), "localhost");
        assertThat(serving.join().peerName()).contains("C=GB,L=London,O=Example,CN=client1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1", "any.cluster.example"})
    void acceptsAServerForTheHostThatWasMeant(String host) throws IOException {
        begin(TlsSettings.of(TestPki.server()));
        assertThat(connect(TlsSettings.of(TestPki.client()), host).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "127.0.0.2", "cluster.example", "a.b.cluster.example", "node1.example"})
    void refusesAServerForAnotherHost(String host) {
        begin(TlsSettings.of(TestPki.server()));
        assertThatThrownBy(() -> connect(TlsSettings.of(TestPki.client()), host))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessage("authentication failed: Failed to verify peer's certificate: Certificate [session] owner"
                        + " does not match the hostname " + host + " but localhost, *.cluster.example, 127.0.0.1,"
                        + " 0:0:0:0:0:0:0:1");
    }

    @Test
    void takesTheCommonNameWhereThereIsNoOther() throws IOException {
        begin(TlsSettings.of(TestPki.server("cn-servercert.pem")));
        assertThat(connect(TlsSettings.of(TestPki.client()), "only.common.name").isOpen())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired-servercert.pem", "stranger-servercert.pem"})
    void refusesAServerThatCannotBeVerified(String certificate) {
        begin(TlsSettings.withoutVerifying(TestPki.server(certificate)));
        assertThatThrownBy(() -> connect(TlsSettings.of(TestPki.client()), "localhost"))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageStartingWith("authentication failed: Failed to verify peer's certificate: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired-servercert.pem", "stranger-servercert.pem", "servercert.pem"})
    void takesAnyServerIfConfigured(String certificate) throws IOException {
        begin(TlsSettings.withoutVerifying(TestPki.server(certificate)));
        assertThat(connect(TlsSettings.withoutVerifying(TestPki.client()), "elsewhere")
                        .isOpen())
                .isTrue();
    }

    @Test
    void refusesAClientWithoutACertificate() {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        assertThatThrownBy(() -> connect(TlsSettings.of(TestPki.anonymousClient()), "localhost"))
                .hasMessageContaining("server verification (of our certificate or IP address) failed");
        assertThatThrownBy(serving::join).hasMessageContaining("the client sent none");
    }

    @Test
    void acceptsAClientWithoutACertificateIfConfigured() throws IOException {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.withoutVerifying(TestPki.server()));
        assertThat(connect(TlsSettings.of(TestPki.anonymousClient()), "localhost")
                        .isOpen())
                .isTrue();
        assertThat(serving.join().peerName()).isEmpty();
    }

    @Test
    void refusesAClientWhoseSubjectIsNotAllowed() {
        NamePatterns others = new NamePatterns(List.of("C=GB,*,CN=client2", "CN=client1"));
        CompletableFuture<TlsChannel> serving =
                serve(TlsSettings.of(TestPki.server()).allowing(others));
        assertThatThrownBy(() -> connect(TlsSettings.of(TestPki.client()), "localhost"))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class);
        assertThatThrownBy(serving::join).hasMessageContaining("tls_allowed_dn_list");
    }

    @Test
    void letsInAClientWhoseSubjectIsAllowed() throws IOException {
        NamePatterns one = new NamePatterns(List.of("nobody", "C=GB,*,CN=client?"));
        begin(TlsSettings.of(TestPki.server()).allowing(one));
        assertThat(connect(TlsSettings.of(TestPki.client()), "localhost").isOpen())
                .isTrue();
    }

    @Test
    void refusesARevokedClient() {
        PkiFiles plain = TestPki.server();
        PkiFiles strict = new PkiFiles(
                Role.SERVER, plain.authority(), TestPki.file("cacrl.pem"), plain.certificate(), plain.key());
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(strict));
        assertThatThrownBy(() -> connect(TlsSettings.of(TestPki.client()), "localhost"))
                .isInstanceOf(SecurityFailure.HandshakeFailed.class);
        assertThatThrownBy(serving::join).hasMessageContaining("revoked");
    }

    @Test
    void refusesGarbage() throws IOException {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        pair.left().write(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(serving::join)
                .cause()
                .isInstanceOf(SecurityFailure.HandshakeFailed.class)
                .hasMessageStartingWith("authentication failed: TLS handshake failed: ");
    }

    @Test
    void reportsThatTheOtherEndHungUp() throws IOException {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        pair.left().close();
        assertThatThrownBy(serving::join)
                .hasMessageContaining("authentication failed: TLS handshake failed: the peer closed the connection");
    }

    @Test
    void endsWhereTheOtherEndCloses() throws IOException {
        CompletableFuture<TlsChannel> serving = serve(TlsSettings.of(TestPki.server()));
        TlsChannel client = connect(TlsSettings.of(TestPki.client()), "localhost");
        serving.join().close();
        assertThat(client.read(ByteBuffer.allocate(1))).isEqualTo(-1);
    }
}
