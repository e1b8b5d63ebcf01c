package io.vircaps.driver.qemu.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.kernel.HostSource;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QemuUriTest {
    private static final HostSource ROOT = HostSource.of(Map.of(), Map.of());
    private static final HostSource JO =
            HostSource.of(Map.of(), Map.of("user", "uid=1000 gid=1000", "home", "/home/jo"));

    private static QemuUri uri(String text, HostSource host) {
        return QemuUri.of(ConnectionUri.parse(text), host);
    }

    @Test
    void knowsTheSystemsConfiguration() {
        assertThat(uri("qemu:///system", ROOT).config().path()).isEqualTo("etc/libvirt");
        assertThat(uri("qemu:///system", ROOT).privileged()).isTrue();
        assertThat(uri("qemu:///system", ROOT).isSeenByUser(ROOT.facts().user()))
                .isFalse();
    }

    @Test
    void knowsTheUsersConfiguration() {
        assertThat(uri("qemu:///session", JO).config().path()).isEqualTo("home/jo/.config/libvirt");
        assertThat(uri("qemu:///session", JO).privileged()).isFalse();
    }

    @Test
    void givesRootTheSystemsDocumentByEitherPath() {
        assertThat(uri("qemu:///session", ROOT).config().path()).isEqualTo("etc/libvirt");
        assertThat(uri("qemu:///session", ROOT).privileged()).isTrue();
    }

    @Test
    void letsAnOrdinaryUserOpenTheSystems() {
        QemuUri uri = uri("qemu:///system", JO);

        assertThat(uri.privileged()).isTrue();
        assertThat(uri.isSeenByUser(JO.facts().user())).isTrue();
    }

    @Test
    void readsAnEmbeddedDriversDirectory() {
        assertThat(uri("qemu:///embed?root=/srv/vm", JO).config().path()).isEqualTo("srv/vm/etc");
        assertThatThrownBy(() -> uri("qemu:///embed", JO)).hasMessage("Missing URI parameter 'root'");
        assertThatThrownBy(() -> uri("qemu:///embed?root=vm", JO)).hasMessageStartingWith("root path must be absolute");
    }

    @Test
    void refusesOtherPathsInLibvirtsWords() {
        assertThatThrownBy(() -> uri("qemu:///foo", ROOT))
                .isInstanceOfSatisfying(
                        VircapsException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INTERNAL_ERROR))
                .hasMessage("unexpected qemu URI path '/foo', try qemu:///system");
        assertThatThrownBy(() -> uri("qemu:///", JO)).hasMessage("unexpected qemu URI path '/', try qemu:///session");
    }

    @Test
    void keepsParametersItDoesNotKnow() {
        assertThat(uri("qemu:///system?x=1", ROOT).uri()).hasToString("qemu:///system?x=1");
    }
}
