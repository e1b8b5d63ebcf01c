package io.vircaps.driver.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.Arch;
import io.vircaps.model.guest.DomainType;
import io.vircaps.model.guest.GuestQuery;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteDomainsTest {
    @TempDir
    private Path directory;

    private ScriptedDaemon daemon;

    @BeforeEach
    void start() throws IOException {
        daemon = ScriptedDaemon.in(directory);
    }

    @AfterEach
    void stop() {
        daemon.close();
    }

    private RemoteDomains domains() {
        return new RemoteDomains(daemon.calls());
    }

    private void vcpus(String element) {
        daemon.on(
                Procedures.CONNECT_GET_DOMAIN_CAPABILITIES,
                args -> "<domainCapabilities>" + element + "</domainCapabilities>");
    }

    @Test
    void sendTheQuery() {
        vcpus("");
        GuestQuery query = new GuestQuery(
                Optional.empty(),
                Optional.of(Arch.X86_64),
                Optional.of(DomainType.KVM),
                Optional.of("/bin/qemu"),
                Optional.of("q35"));
        assertThat(domains().capabilitiesXml(query)).isEqualTo("<domainCapabilities></domainCapabilities>");
        assertThat(daemon.received())
                .containsExactly(new GetDomainCapabilitiesArgs(
                        Optional.of("/bin/qemu"), Optional.of("x86_64"), Optional.of("q35"), Optional.of("kvm"), 0));
    }

    @Test
    void returnTheMaximumOfTheDriver() {
        daemon.on(Procedures.CONNECT_GET_MAX_VCPUS, type -> type.isPresent() ? 255 : 16);
        assertThat(domains().maxVcpus(Optional.of("kvm"))).isEqualTo(255);
        assertThat(domains().maxVcpus(Optional.empty())).isEqualTo(16);
    }

    @Test
    void readTheLimitOfTheDomainCapabilities() {
        vcpus("<path>/usr/bin/qemu</path><domain>kvm</domain><machine>pc</machine><arch>x86_64</arch>"
                + "<vcpu max='288'/>");
        assertThat(domains().vcpuLimit(Optional.of("kvm"))).hasValue(288);
    }

    @Test
    void haveNoLimitWithoutOne() {
        vcpus("<path>/usr/bin/qemu</path><domain>kvm</domain><machine>pc</machine><arch>x86_64</arch>");
        assertThat(domains().vcpuLimit(Optional.empty())).isEqualTo(OptionalInt.empty());
        daemon.refuse(Procedures.CONNECT_GET_DOMAIN_CAPABILITIES, RemoteError.of(8, 10, "", "unknown type"));
        assertThat(domains().vcpuLimit(Optional.of("nix"))).isEmpty();
    }

    @Test
    void reportABrokenConnection() {
        daemon.close();
        assertThatThrownBy(() -> domains().vcpuLimit(Optional.empty())).isInstanceOf(RpcException.Closed.class);
    }
}
