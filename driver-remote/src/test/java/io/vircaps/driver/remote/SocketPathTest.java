package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.conf.LibvirtConf;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocketPathTest {
    private static final User ROOT = new User(true, Path.of("/root"), Map.of("XDG_RUNTIME_DIR", "/run/user/0"));
    private static final User FRED = new User(false, Path.of("/home/fred"), Map.of("XDG_RUNTIME_DIR", "/run/user/7"));

    private static String find(String uri, User user, boolean readOnly, String... existing) {
        Target target = Target.of(ConnectionUri.parse(uri), LibvirtConf.empty("libvirt.conf"));
        List<String> there = List.of(existing);
        return new SocketPath(target, user, readOnly, path -> there.contains(path.toString())).find();
    }

    @Test
    void isLibvirtdsWhereThereIsNoOther() {
        assertThat(find("qemu+unix:///system", FRED, false)).isEqualTo("/var/run/libvirt/libvirt-sock");
        assertThat(find("qemu+unix:///system", FRED, true)).isEqualTo("/var/run/libvirt/libvirt-sock-ro");
    }

    @Test
    void isTheModularDaemonsWhereItExists() {
        assertThat(find("qemu+unix:///system", ROOT, false, "/var/run/libvirt/virtqemud-sock"))
                .isEqualTo("/var/run/libvirt/virtqemud-sock");
        assertThat(find("qemu+unix:///system?mode=legacy", ROOT, false, "/var/run/libvirt/virtqemud-sock"))
                .isEqualTo("/var/run/libvirt/libvirt-sock");
        assertThat(find("xen+unix:///system?mode=direct", ROOT, true)).isEqualTo("/var/run/libvirt/virtxend-sock-ro");
    }

    @Test
    void isTheUsersForASessionButNotRoots() {
        assertThat(find("qemu+unix:///session", FRED, true)).isEqualTo("/run/user/7/libvirt/libvirt-sock");
        assertThat(find("qemu+unix:///session", FRED, false, "/run/user/7/libvirt/virtqemud-sock"))
                .isEqualTo("/run/user/7/libvirt/virtqemud-sock");
        assertThat(find("qemu+unix:///session", ROOT, false)).isEqualTo("/var/run/libvirt/libvirt-sock");
        User poor = new User(false, Path.of("/home/poor"), Map.of());
        assertThat(find("qemu+unix:///session", poor, false)).isEqualTo("/home/poor/.cache/libvirt/libvirt-sock");
    }

    @Test
    void isTheOneThatIsNamed() {
        assertThat(find("qemu+unix:///session?socket=/tmp/s", FRED, true)).isEqualTo("/tmp/s");
    }

    @Test
    void refusesAModeThatThereIsNot() {
        assertThatThrownBy(() -> find("qemu+unix:///system?mode=fast", ROOT, false))
                .hasMessage("Unknown remote mode 'fast'");
        assertThatThrownBy(() -> find("qemu+ssh://host/system?mode=direct", ROOT, false))
                .hasMessage("Cannot use direct socket mode for ssh transport");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XDG_RUNTIME_DIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
    void namesTheVariableThatNamesNoFile(String variable) {
        User user = User.of(false, Map.of("HOME", "/home/fred", variable, "/a\0b"), "/");
        assertThatThrownBy(() -> List.of(user.runtimeDirectory(), user.configDirectory()))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessageStartingWith(variable + ": not a path");
    }

    @Test
    void namesTheHomeThatIsNoFile() {
        assertThatThrownBy(() -> User.of(false, Map.of("HOME", "\0"), "/"))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessageStartingWith("HOME: not a path");
        assertThat(User.of(false, Map.of(), "/home/fred").home()).isEqualTo(Path.of("/home/fred"));
    }
}
