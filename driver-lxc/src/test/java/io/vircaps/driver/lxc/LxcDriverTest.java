package io.vircaps.driver.lxc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionOptions;
import io.vircaps.model.VircapsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LxcDriverTest {
    private static final ConnectionOptions OPTIONS = ConnectionOptions.DEFAULT.withoutCache();

    @ParameterizedTest
    @ValueSource(strings = {"lxc:///system", "lxc:///", "lxc://"})
    void servesThePathsOfTheSystem(String uri) {
        try (Connection connection = Connection.open(uri, OPTIONS, List.of(new LxcDriver()))) {
            assertThat(connection.version().type()).isEqualTo("LXC");
        }
    }

    @Test
    void refusesAnotherPath() {
        assertThatThrownBy(() -> Connection.open("lxc:///session", OPTIONS, List.of(new LxcDriver())))
                .isInstanceOf(VircapsException.class)
                .hasMessage("Unexpected LXC URI path '/session', try lxc:///system");
    }
}
