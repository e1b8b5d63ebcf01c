package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionUri;
import org.junit.jupiter.api.Test;

class DaemonDriverTest {
    @Test
    void isFoundByItsScheme() {
        assertThatThrownBy(() -> Connection.open("qemu+unix:///system?socket=/nonexistent"))
                .isInstanceOf(RemoteException.Unreachable.class)
                .hasMessage("Failed to connect socket to '/nonexistent': No such file or directory");
    }

    @Test
    void leavesLocalEnginesToOthers() {
        DaemonDriver driver = new DaemonDriver();
        assertThat(driver.serves(ConnectionUri.parse("qemu:///system"))).isFalse();
        assertThat(driver.serves(ConnectionUri.parse("vbox://host/session"))).isTrue();
    }
}
