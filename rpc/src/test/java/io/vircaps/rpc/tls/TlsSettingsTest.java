package io.vircaps.rpc.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.NamePatterns;
import io.vircaps.rpc.SecurityFailure;
import io.vircaps.rpc.pki.PkiFiles;
import io.vircaps.rpc.pki.Role;
import io.vircaps.rpc.pki.TestPki;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsSettingsTest {
    private final TlsSettings server = TlsSettings.of(TestPki.server());

    @Test
    void requestsACertificateOnlyAsAServer() {
        assertThat(server.engine().getUseClientMode()).isFalse();
        assertThat(server.engine().getWantClientAuth()).isTrue();
        TlsSettings client = TlsSettings.of(TestPki.client());
        assertThat(client.engine().getUseClientMode()).isTrue();
        assertThat(client.role()).isEqualTo(Role.CLIENT);
    }

    @Test
    void usesTheConfiguredVersions() {
        assertThat(server.engine().getEnabledProtocols()).containsExactly("TLSv1.3", "TLSv1.2");
        assertThat(server.speaking(List.of("TLSv1.2")).engine().getEnabledProtocols())
                .containsExactly("TLSv1.2");
    }

    @Test
    void allowsTheConfiguredSubjects() {
        assertThat(server.allows("CN=anything")).isTrue();
        TlsSettings some = server.allowing(new NamePatterns(List.of("CN=a")));
        assertThat(some.allows("CN=a")).isTrue();
        assertThat(some.allows("CN=b")).isFalse();
    }

    @Test
    void verifiesUnlessConfiguredOtherwise() {
        assertThat(server.isVerifying()).isTrue();
        assertThat(TlsSettings.withoutVerifying(TestPki.server()).isVerifying()).isFalse();
    }

    @Test
    void needsACertificateOnlyAsAServer(@TempDir Path empty) {
        assertThatCode(() -> TlsSettings.of(TestPki.anonymousClient())).doesNotThrowAnyException();
        assertThatThrownBy(() -> TlsSettings.withoutVerifying(PkiFiles.in(Role.SERVER, empty)))
                .isInstanceOf(SecurityFailure.UnusableFile.class)
                .hasMessageStartingWith("Cannot read server certificate");
    }
}
