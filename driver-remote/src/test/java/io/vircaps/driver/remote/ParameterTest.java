package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParameterTest {
    @Test
    void isNamedInEitherCase() {
        assertThat(Parameter.named("known_hosts_verify")).contains(Parameter.KNOWN_HOSTS_VERIFY);
        assertThat(Parameter.named("PKIPath")).contains(Parameter.PKIPATH);
        assertThat(Parameter.named("root")).isEmpty();
    }
}
