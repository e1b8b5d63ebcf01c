package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthFileTest {
    private static final String TWO_SECTIONS = """
            # who we are
            [credentials-mine]
            authname = fred
            password=a\\sb=c\\\\d

            [credentials-any]
            authname=guest
            username=other

            [auth-libvirt-host1]
            credentials=mine

            [auth-libvirt-default]
            credentials=any
            """;

    private static AuthFile parse(String host, String text) {
        return AuthFile.parse(Path.of("auth.conf"), host, text);
    }

    @Test
    void findsTheSectionOfTheHost() {
        AuthFile file = parse("host1", TWO_SECTIONS);
        assertThat(file.find(Credential.AUTHNAME)).contains("fred");
        assertThat(file.find(Credential.PASSWORD)).contains("a b=c\\d");
        assertThat(file.find(Credential.USERNAME)).isEmpty();
    }

    @Test
    void takesTheDefaultForOtherHosts() {
        AuthFile file = parse("host2", TWO_SECTIONS);
        assertThat(file.find(Credential.AUTHNAME)).contains("guest");
        assertThat(file.find(Credential.USERNAME)).contains("other");
    }

    @Test
    void knowsNothingWithoutASection() {
        assertThat(parse("h", "[credentials-x]\nauthname=y\n").find(Credential.AUTHNAME))
                .isEmpty();
    }

    @Test
    void reportsAsLibvirtThatTheCredentialsAreMissing() {
        assertThatThrownBy(() -> parse("h", "[auth-libvirt-h]\n").find(Credential.AUTHNAME))
                .hasMessage("Missing item 'credentials' in group 'auth-libvirt-h' in 'auth.conf'");
        assertThatThrownBy(() -> parse("h", "[auth-libvirt-h]\ncredentials=x\n").find(Credential.AUTHNAME))
                .hasMessage("Missing group 'credentials-x' referenced from group 'auth-libvirt-h' in 'auth.conf'");
    }

    @Test
    void namesTheLineThatIsMalformedButNoSecret() {
        assertThatThrownBy(() -> parse("h", "[a]\nhello\n"))
                .hasMessage("auth.conf:2: malformed line: expected [group] or, in a group, key=value, found 'hello'")
                .asInstanceOf(InstanceOfAssertFactories.type(VircapsException.class))
                .extracting(VircapsException::kind)
                .isEqualTo(Kind.CONF_SYNTAX);
        assertThatThrownBy(() -> parse("h", "password=topsecret\n"))
                .hasMessageContaining("auth.conf:1")
                .hasMessageNotContaining("topsecret");
    }

    @Test
    void isNotReadInPart(@TempDir Path directory) throws IOException {
        String comment = "#".repeat(AuthFile.LARGEST - 1) + "\n";
        Path file = Files.writeString(directory.resolve("auth.conf"), comment);
        assertThat(AuthFile.read(file, "h").find(Credential.AUTHNAME)).isEmpty();
        Files.writeString(file, comment + "[");
        assertThatThrownBy(() -> AuthFile.read(file, "h"))
                .hasMessage(file + ": too large for credentials: expected at most 1048576 bytes, found 'more'");
    }

    @Test
    void isLookedForWhereLibvirtLooks(@TempDir Path directory) throws IOException {
        assertThat(AuthFile.find(Map.of("LIBVIRT_AUTH_FILE", "/from/env"), "/from/uri", directory))
                .contains(Path.of("/from/env"));
        assertThat(AuthFile.find(Map.of(), "/from/uri", directory)).contains(Path.of("/from/uri"));
        Path own = Files.createFile(directory.resolve("auth.conf"));
        assertThat(AuthFile.find(Map.of(), "", directory)).contains(own);
    }
}
