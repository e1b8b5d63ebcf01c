package io.vircaps.rpc.sasl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CredentialTest {
    @Test
    void hasTheKeyOfAuthConf() {
        assertThat(Credential.values())
                .extracting(Credential::key)
                .containsExactly("username", "authname", "password", "realm");
    }
}
