package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.EventProcedures;
import io.vircaps.rpc.protocol.LookupProcedures;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteObjects.SecretUsage;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Error numbers and messages are libvirtd's. */
class LookupHandlersTest extends AbstractHandlerTest {
    @Test
    void findNoDomain() throws IOException {
        assertRefused(
                LookupProcedures.DOMAIN_BY_NAME, "a", 42, 10, "Domain not found: no domain with matching name 'a'");
        assertRefused(LookupProcedures.DOMAIN_BY_ID, 7, 42, 10, "Domain not found: no domain with matching id 7");
        assertRefused(
                LookupProcedures.DOMAIN_BY_UUID,
                ID,
                42,
                10,
                "Domain not found: no domain with matching uuid '00000000-0000-0000-0000-000000000001'");
        session = running.session();
        call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0));
        assertRefused(LookupProcedures.DOMAIN_BY_NAME, "a", 42, 12, "Domain not found: ");
    }

    @Test
    void findNothingElse() {
        assertRefused(
                LookupProcedures.NETWORK_BY_NAME, "a", 43, 19, "Network not found: no network with matching name 'a'");
        assertRefused(LookupProcedures.POOL_BY_UUID, ID, 49, 18, "Storage pool not found: no storage pool with");
        assertRefused(
                LookupProcedures.VOLUME_BY_PATH,
                "/a",
                50,
                18,
                "Storage volume not found: no storage vol with matching path '/a'");
        assertRefused(LookupProcedures.DEVICE_BY_NAME, "a", 53, 22, "Node device not found: no node device with");
        assertRefused(LookupProcedures.INTERFACE_BY_NAME, "a", 57, 26, "Interface not found: couldn't find interface");
        assertRefused(LookupProcedures.FILTER_BY_NAME, "a", 62, 33, "Network filter not found: no nwfilter with");
        assertRefused(
                LookupProcedures.SECRET_BY_USAGE,
                new SecretUsage(1, "a"),
                66,
                30,
                "Secret not found: no secret with matching usage 'a'");
        assertRefused(
                LookupProcedures.FILTER_BINDING_BY_PORT,
                "a",
                101,
                33,
                "Network filter binding not found: no nwfilter binding for port dev 'a'");
    }

    @Test
    void repeatALongNameOnlyInPart() {
        String name = "a".repeat(4_000_000);
        assertRefused(LookupProcedures.NETWORK_BY_NAME, name, 43, 19, "Network not found: no network with");
        assertThatThrownBy(() -> call(LookupProcedures.NETWORK_BY_NAME, name))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(70_000));
    }

    @Test
    void needAnOpenEngine() throws IOException {
        session = running.session();
        assertRefused(LookupProcedures.NETWORK_BY_NAME, "a", 1, 7, "internal error: hypervisor connection not open");
        assertRefused(EventProcedures.SECRET_DEREGISTER, 0, 1, 7, "internal error: hypervisor connection not open");
    }
}
