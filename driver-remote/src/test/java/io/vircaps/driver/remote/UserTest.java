package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserTest {
    @Test
    void hasTheDirectoriesOfTheEnvironment() {
        User user = User.of(false, Map.of("HOME", "/h", "XDG_RUNTIME_DIR", "/run/7", "XDG_CONFIG_HOME", "/c"), "/else");
        assertThat(user.home()).isEqualTo(Path.of("/h"));
        assertThat(user.runtimeDirectory()).isEqualTo(Path.of("/run/7/libvirt"));
        assertThat(user.configDirectory()).isEqualTo(Path.of("/c/libvirt"));
        assertThat(user.root()).isFalse();
    }

    @Test
    void hasDefaultDirectories() {
        User user = User.of(true, Map.of(), "/h");
        assertThat(user.runtimeDirectory()).isEqualTo(Path.of("/h/.cache/libvirt"));
        assertThat(user.configDirectory()).isEqualTo(Path.of("/h/.config/libvirt"));
        assertThat(User.of(true, Map.of("XDG_CACHE_HOME", "/k"), "/h").runtimeDirectory())
                .isEqualTo(Path.of("/k/libvirt"));
    }

    @Test
    void refusesAHomeThatIsNotAPath() {
        assertThatThrownBy(() -> User.of(false, Map.of("HOME", "/\0"), "/"))
                .isInstanceOf(RemoteException.BadTarget.class)
                .hasMessageStartingWith("HOME: not a path");
    }
}
