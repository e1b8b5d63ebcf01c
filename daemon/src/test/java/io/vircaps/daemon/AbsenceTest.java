package io.vircaps.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.rpc.protocol.RemoteError;
import io.vircaps.rpc.RpcException;
import io.vircaps.rpc.Session;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.CpuMessages.BaselineArgs;
import io.vircaps.rpc.protocol.CpuMessages.CompareArgs;
import io.vircaps.rpc.protocol.EventProcedures;
import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.LookupProcedures;
import io.vircaps.rpc.protocol.Nothing;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.Procedure;
import io.vircaps.rpc.protocol.Procedures;
import io.vircaps.rpc.protocol.RemoteObjects.SecretUsage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client gets that asks for what is not here, or not at all. Numbers and sentences are libvirtd's. */
class AbsenceTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final UUID ID = new UUID(0, 1);

    @TempDir
    private Path folder;

    private RunningDaemon running;
    private Session session;

    @BeforeEach
    void connect() throws IOException {
        running = RunningDaemon.in(folder);
        session = running.session();
        ask(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("qemu:///system"), 0));
    }

    @AfterEach
    void stop() {
        running.close();
    }

    private <A, R> R ask(Procedure<A, R> procedure, A arguments) {
        return session.call(procedure, arguments, LIMIT);
    }

    private <A> void assertRefused(Procedure<A, ?> procedure, A arguments, int code, int domain, String message) {
        assertThatExceptionOfType(RpcException.Refused.class)
                .isThrownBy(() -> ask(procedure, arguments))
                .satisfies(refused -> {
                    RemoteError error = refused.error();
                    assertThat(List.of(error.code(), error.domain())).containsExactly(code, domain);
                    assertThat(error.text()).startsWith(message);
                });
    }

    @Test
    void findsNoDomain() throws IOException {
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
        ask(Procedures.CONNECT_OPEN, new OpenArgs(Optional.of("test:///default"), 0));
        assertRefused(LookupProcedures.DOMAIN_BY_NAME, "a", 42, 12, "Domain not found: ");
    }

    @Test
    void findsNothingElse() {
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
    void repeatsALongNameOnlyInPart() {
        String name = "a".repeat(4_000_000);
        assertRefused(LookupProcedures.NETWORK_BY_NAME, name, 43, 19, "Network not found: no network with");
        assertThatThrownBy(() -> ask(LookupProcedures.NETWORK_BY_NAME, name))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(70_000));
    }

    @Test
    void looksForNothingBeforeAnEngineIsOpen() throws IOException {
        session = running.session();
        assertRefused(LookupProcedures.NETWORK_BY_NAME, "a", 1, 7, "internal error: hypervisor connection not open");
        assertRefused(EventProcedures.SECRET_DEREGISTER, 0, 1, 7, "internal error: hypervisor connection not open");
    }

    @Test
    void numbersTheEventsAskedFor() {
        RegisterEventArgs<NamedObject> ofNetworks = new RegisterEventArgs<>(0, Optional.of(new NamedObject("a", ID)));
        assertThat(ask(EventProcedures.DOMAIN_REGISTER, new RegisterEventArgs<>(26, Optional.empty())))
                .isZero();
        assertThat(ask(EventProcedures.NETWORK_REGISTER, ofNetworks)).isOne();
        assertThat(ask(EventProcedures.NETWORK_DEREGISTER, 1)).isEqualTo(Nothing.NOTHING);
        assertRefused(
                EventProcedures.NETWORK_DEREGISTER,
                1,
                1,
                7,
                "internal error: network event callback 1 not registered");
        assertRefused(
                EventProcedures.DOMAIN_REGISTER,
                new RegisterEventArgs<>(27, Optional.empty()),
                1,
                7,
                "internal error: unsupported event ID 27");
    }

    @Test
    void remembersNoMoreEventsThanItMay() {
        RegisterEventArgs<String> devices = new RegisterEventArgs<>(1, Optional.empty());
        for (int number = 0; number < 4096; number++) {
            assertThat(ask(EventProcedures.NODE_DEVICE_REGISTER, devices)).isEqualTo(number);
        }
        assertRefused(EventProcedures.NODE_DEVICE_REGISTER, devices, 1, 7, "internal error: no more than 4096");
        ask(EventProcedures.NODE_DEVICE_DEREGISTER, 17);
        assertThat(ask(EventProcedures.NODE_DEVICE_REGISTER, devices)).isEqualTo(17);
    }

    @Test
    void tellsWhatIsWrongWithACpu() {
        String other = "<other/>";
        assertRefused(Procedures.CONNECT_COMPARE_CPU, new CompareArgs("<cpu", 0), 35, 31, "(CPU_definition): line 1");
        assertRefused(Procedures.CONNECT_COMPARE_CPU, new CompareArgs("", 0), 35, 31, "(CPU_definition): ");
        assertRefused(
                Procedures.CONNECT_BASELINE_CPU,
                new BaselineArgs(List.of(other), 0),
                27,
                31,
                "XML error: XML does not contain expected 'cpu' element");
        String unknown = "<cpu><arch>x86_64</arch><model>nix</model></cpu>";
        assertRefused(
                Procedures.CONNECT_COMPARE_CPU, new CompareArgs(unknown, 0), 1, 31, "internal error: unknown CPU");
        String invalid = "<cpu><arch>x86_64</arch><model>Conroe</model><nix/></cpu>";
        assertRefused(
                Procedures.CONNECT_COMPARE_CPU,
                new CompareArgs(invalid, 2),
                92,
                5,
                "XML document failed to validate against schema: ");
    }

    @Test
    void tellsWhatTheDriverDoesNotKnow() {
        assertRefused(
                Procedures.CONNECT_GET_MAX_VCPUS, Optional.of("nix"), 8, 10, "invalid argument: unknown type 'nix'");
    }
}
