package io.vircaps.connect.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.ConnectionUri;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemUriTest {
    @Test
    void isWrittenInFull() {
        assertThat(SystemUri.of("lxc")).hasToString("lxc:///system");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lxc:///system", "lxc:///", "lxc:", "lxc:///system?a=b"})
    void acceptsThePathOrNone(String uri) {
        assertThatCode(() -> SystemUri.require(ConnectionUri.parse(uri), "Unexpected LXC"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/session", "/system/", "/System", "system"})
    void refusesAnotherPathAsLibvirtDoes(String path) {
        assertThatExceptionOfType(VircapsException.class)
                .isThrownBy(() -> SystemUri.require(ConnectionUri.local("lxc", path), "Unexpected LXC"))
                .withMessage("Unexpected LXC URI path '%s', try lxc:///system", path)
                .returns(Kind.INTERNAL_ERROR, VircapsException::kind);
    }
}
