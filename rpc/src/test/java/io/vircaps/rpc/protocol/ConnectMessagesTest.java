package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.rpc.protocol.ConnectMessages.DomainStatsRecord;
import io.vircaps.rpc.protocol.ConnectMessages.GetAllDomainStatsArgs;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class ConnectMessagesTest extends AbstractCodecTest {
    private static final Domain GUEST = new Domain("g", UUID_1, -1);
    private static final String GUEST_HEX = text('g') + UUID_1_HEX + "ffffffff";

    @Override
    Stream<Arguments> payloads() {
        return Stream.of(
                row( // captured
                        Procedures.CONNECT_OPEN.arguments(),
                        new OpenArgs(Optional.of("qemu:///system"), OpenArgs.READ_ONLY),
                        "00000001 0000000e 71656d753a2f2f2f73797374656d0000 00000001"),
                row(Procedures.CONNECT_OPEN.arguments(), new OpenArgs(Optional.empty(), 0), "00000000 00000000"),
                row( // captured
                        Procedures.CONNECT_LIST_ALL_NETWORKS.result(),
                        new ListAllRet<>(List.of(new NamedObject("default", UUID_1)), 1),
                        "00000001 00000007 64656661756c7400" + UUID_1_HEX + "00000001"),
                row(Procedures.CONNECT_LIST_ALL_DOMAINS.arguments(), new ListAllArgs(true, 2), "00000001 00000002"),
                row(
                        Procedures.CONNECT_GET_DOMAIN_CAPABILITIES.arguments(),
                        new GetDomainCapabilitiesArgs(
                                Optional.of("e"), Optional.of("a"), Optional.of("m"), Optional.of("v"), 5),
                        "00000001" + text('e') + "00000001" + text('a') + "00000001" + text('m') + "00000001"
                                + text('v') + "00000005"),
                row(
                        Procedures.CONNECT_GET_DOMAIN_CAPABILITIES.arguments(),
                        new GetDomainCapabilitiesArgs(
                                Optional.empty(), Optional.of("a"), Optional.empty(), Optional.empty(), 0),
                        "00000000 00000001" + text('a') + "00000000 00000000 00000000"),
                row(
                        Procedures.CONNECT_GET_ALL_DOMAIN_STATS.arguments(),
                        new GetAllDomainStatsArgs(List.of(GUEST), 3, 4),
                        "00000001" + GUEST_HEX + "00000003 00000004"),
                row(
                        Procedures.CONNECT_GET_ALL_DOMAIN_STATS.result(),
                        List.of(new DomainStatsRecord(
                                GUEST, List.of(new TypedParameter("p", new TypedParameter.Int(7))))),
                        "00000001" + GUEST_HEX + "00000001" + text('p') + "00000001 00000007"),
                row(
                        EventProcedures.NODE_DEVICE_REGISTER.arguments(),
                        new RegisterEventArgs<>(1, Optional.of("d")),
                        "00000001 00000001" + text('d')));
    }

    @Test
    void listsNoObjects() {
        assertThat(ListAllRet.empty()).isEqualTo(new ListAllRet<>(List.of(), 0));
    }
}
