package io.vircaps.daemon.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vircaps.connect.CapabilitiesDocument;
import io.vircaps.connect.Connection;
import io.vircaps.connect.ConnectionException.Closed;
import io.vircaps.model.cpu.GuestCpu;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.xml.CapabilitiesXml;
import io.vircaps.xml.StoragePoolsXml;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every connection keeps. */
abstract class AbstractConnectionTest extends AbstractContract {
    private static final Map<String, Consumer<Connection>> CALLS = Map.of(
            "capabilities", Connection::capabilities,
            "document", Connection::document,
            "notes", Connection::notes,
            "version", Connection::version,
            "hostname", connection -> connection.node().hostname(),
            "models", connection -> connection.cpus().models("x86_64"),
            "compare", connection -> connection.cpus().compare(GuestCpu.UNSPECIFIED),
            "maxVcpus", connection -> connection.domains().maxVcpus(Optional.empty()),
            "domainCapabilities", connection -> connection.domains().capabilitiesXml(GuestQuery.ANY),
            "pools", connection -> connection.storage().poolsXml());

    AbstractConnectionTest(Endpoint endpoint) {
        super(endpoint);
    }

    @Test
    void namesItsEngine() {
        assertThat(connection.uri()).isNotEmpty();
        assertThat(connection.version().type()).isNotEmpty();
    }

    @Test
    void returnsOneTextForOneGeneration() {
        CapabilitiesDocument first = connection.document();
        CapabilitiesDocument second = connection.document();

        assertThat(second.generation()).isEqualTo(first.generation());
        assertThat(second.text()).isEqualTo(first.text()).isEqualTo(connection.capabilitiesXml());
        assertThat(second.notes()).isEqualTo(first.notes()).isEqualTo(connection.notes());
    }

    @Test
    void writesADocumentOfItsCapabilities() {
        byte[] text = connection.capabilitiesXml().getBytes(StandardCharsets.UTF_8);
        var written = CapabilitiesXml.read(new ByteArrayInputStream(text));
        var typed = connection.capabilities();

        assertThat(written.host().orElseThrow().cpu().arch())
                .isEqualTo(typed.host().orElseThrow().cpu().arch());
        assertThat(written.guests()).isEqualTo(typed.guests());
    }

    @Test
    void writesADocumentOfItsStoragePools() {
        assertWorksIfThere("virConnectGetStoragePoolCapabilities", () -> {
            String text = connection.storage().poolsXml();
            assertThat(StoragePoolsXml.write(connection.storage().pools())).isEqualTo(text);
            assertThat(connection.storage().pools()).isNotEmpty();
        });
    }

    @Test
    void namesTheFunctionsThatItsDriverLacks() {
        assertLacking(Map.of(
                "virConnectGetMaxVcpus",
                connection -> connection.domains().maxVcpus(Optional.empty()),
                "virConnectGetDomainCapabilities",
                connection -> connection.domains().capabilitiesXml(GuestQuery.ANY),
                "virConnectGetStoragePoolCapabilities",
                connection -> connection.storage().poolsXml()));
        assertThat(connection.domains().vcpuLimit(Optional.of("nonsense"))).isEqualTo(OptionalInt.empty());
    }

    @Test
    void refusesEveryCallOnceItIsClosed() {
        connection.close();
        connection.close();

        CALLS.forEach((name, call) -> assertThatExceptionOfType(Closed.class)
                .as(name)
                .isThrownBy(() -> call.accept(connection))
                .withMessageContaining("the connection is closed"));
    }
}
