package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.connect.ConnectionOptions;
import io.vircaps.local.LocalEngines;
import io.vircaps.model.Kind;
import io.vircaps.model.VircapsException;
import io.vircaps.testkit.Fixtures;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServedEnginesTest {
    private static final ConnectionOptions HOST = ConnectionOptions.DEFAULT.root(Fixtures.host("x86_64-1s2c1t"));

    private final ServedEngines engines = ServedEngines.of(false, HOST, LocalEngines.drivers());

    @AfterEach
    void close() {
        engines.close();
    }

    @Test
    void areOpenedOnce() {
        ServedEngine engine = engines.engine(Optional.of("test:///default"));
        assertThat(engines.engine(Optional.of("test:///default"))).isSameAs(engine);
        assertThat(engine.errorDomain()).isEqualTo(12);
        assertThat(engine.dialect()).isEqualTo(HOST.dialect());
    }

    @ParameterizedTest
    @CsvSource({"qemu:///system, 10", "lxc:///system, 17"})
    void haveTheErrorDomainOfTheirDriver(String uri, int domain) {
        assertThat(engines.engine(Optional.of(uri)).errorDomain()).isEqualTo(domain);
    }

    @Test
    void startWithTheFirstDriver() {
        assertThat(engines.engine(Optional.empty()).connection().uri()).isEqualTo("qemu:///system");
        assertThat(engines.engine(Optional.of(""))).isSameAs(engines.engine(Optional.empty()));
    }

    @Test
    void areNoOthers() {
        assertThatThrownBy(() -> engines.engine(Optional.of("test:///etc/passwd")))
                .isInstanceOfSatisfying(
                        VircapsException.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.NO_CONNECT))
                .hasMessageContaining("expected one of qemu:///system, lxc:///system, xen:///system, ch:///system, "
                        + "test:///default");
        try (ServedEngines ofUser = ServedEngines.of(false, ConnectionOptions.DEFAULT, LocalEngines.drivers())) {
            assertThatThrownBy(() -> ofUser.engine(Optional.of("qemu:///system")))
                    .hasMessageContaining("expected one of qemu:///session, test:///default");
        }
    }
}
