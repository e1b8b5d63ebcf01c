package io.vircaps.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.spi.Driver;
import io.vircaps.local.LocalEngines;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** Here and not beside its subject: only on the class path are all drivers seen as a user's program sees them. */
class LocalEnginesTest {
    @Test
    void areAllThatASearchWouldFind() {
        assertThat(LocalEngines.drivers())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(ServiceLoader.load(Driver.class).stream()
                        .<Class<?>>map(ServiceLoader.Provider::type)
                        .toList());
    }
}
