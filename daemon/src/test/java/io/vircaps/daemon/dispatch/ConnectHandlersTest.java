package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.Feature;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.Procedures;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectHandlersTest extends AbstractHandlerTest {
    @Test
    void replyTheDocument() {
        assertThat(call(Procedures.CONNECT_GET_CAPABILITIES)).isEqualTo(local.capabilitiesXml());
        assertThat(call(Procedures.CONNECT_GET_CAPABILITIES)).isEqualTo(local.capabilitiesXml());
    }

    @Test
    void replyNamesAndVersions() {
        assertThat(call(Procedures.AUTH_LIST)).containsExactly(AuthType.NONE);
        assertThat(call(Procedures.CONNECT_GET_TYPE)).isEqualTo("QEMU");
        assertThat(call(Procedures.CONNECT_GET_LIB_VERSION)).isEqualTo(9_000_000);
        assertThat(call(Procedures.CONNECT_GET_VERSION)).isEqualTo(7_002_022);
        assertThat(call(Procedures.CONNECT_GET_HOSTNAME)).isEqualTo(local.node().hostname());
        assertThat(call(Procedures.CONNECT_GET_URI)).isEqualTo("qemu:///system");
        assertThat(call(Procedures.CONNECT_IS_SECURE)).isTrue();
        assertThat(call(Procedures.CONNECT_GET_MAX_VCPUS, Optional.of("kvm"))).isEqualTo(1024);
        assertThat(call(Procedures.CONNECT_GET_MAX_VCPUS, Optional.empty())).isEqualTo(16);
    }

    @Test
    void replyTheFeatures() {
        assertThat(call(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.PROGRAM_KEEPALIVE))
                .isTrue();
        assertThat(call(Procedures.CONNECT_SUPPORTS_FEATURE, Feature.FD_PASSING))
                .isFalse();
        assertThat(call(Procedures.CONNECT_REGISTER_CLOSE_CALLBACK)).isEqualTo(Nothing.NOTHING);
    }

    @Test
    void disconnectAfterClose() {
        assertThat(call(Procedures.CONNECT_CLOSE)).isEqualTo(Nothing.NOTHING);
        assertThatThrownBy(() -> call(Procedures.CONNECT_GET_TYPE)).isInstanceOf(RpcException.Closed.class);
    }

    @Test
    void openOneEngineForEachConnection() throws IOException {
        assertThatThrownBy(() -> call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0)))
                .hasMessage("internal error: connection already open");
        Session other = running.session();
        assertThatThrownBy(() -> other.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                .hasMessage("internal error: hypervisor connection not open");
        other.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0), LIMIT);
        assertThat(other.call(Procedures.CONNECT_GET_TYPE, Nothing.NOTHING, LIMIT))
                .isEqualTo("TEST");
    }

    @Test
    void openNoFileOfAClientsChoice() throws IOException {
        Session other = running.session();
        assertThatThrownBy(() ->
                        other.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///etc/shadow"), 0), LIMIT))
                .isInstanceOf(RpcException.Refused.class)
                .hasMessageContaining("no connection driver available for test:///etc/shadow");
    }

    @Test
    void refuseReadOnlyClientsWhatLibvirtRefuses() throws IOException {
        GetDomainCapabilitiesArgs query = new GetDomainCapabilitiesArgs(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);
        assertThatThrownBy(() -> call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, query))
                .hasMessage("this function is not supported by the connection driver: virConnectGetDomainCapabilities");
        Session readOnly = running.session("libvirt-sock-ro");
        readOnly.call(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0), LIMIT);
        assertThatThrownBy(() -> readOnly.call(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, query, LIMIT))
                .hasMessage("operation forbidden: read only access prevents virConnectGetDomainCapabilities");
    }

    @Test
    void reportErrorsOfTheDriver() {
        assertRefused(
                Procedures.CONNECT_GET_MAX_VCPUS, Optional.of("nix"), 8, 10, "invalid argument: unknown type 'nix'");
    }
}
