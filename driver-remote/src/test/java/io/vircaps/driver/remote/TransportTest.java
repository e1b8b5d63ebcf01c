package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransportTest {
    @ParameterizedTest
    @EnumSource
    void isNamedInEitherCase(Transport transport) {
        assertThat(Transport.named(transport.word())).contains(transport);
        assertThat(Transport.named(transport.name())).contains(transport);
        assertThat(transport.word()).isEqualToIgnoringCase(transport.name()).isLowerCase();
    }

    @Test
    void excludesTheSshClientsOfLibvirt() {
        assertThat(Transport.named("libssh")).isEmpty();
    }
}
