package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetMemoryStatsArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.ListDevicesArgs;
import io.vircaps.rpc.protocol.NodeMessages.NumOfDevicesArgs;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.xdr.ByteString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class NodeMessagesTest extends AbstractCodecTest {
    private static final NodeInfo NODE =
            new NodeInfo("x86_64", MemorySize.ofKibibytes(8_349_900), 2, 2596, new NodeInfo.Shape(1, 1, 2, 1));

    @Override
    Stream<Arguments> payloads() {
        return Stream.concat(captured(), others());
    }

    private static Stream<Arguments> captured() {
        return Stream.of(
                row(
                        Procedures.NODE_GET_INFO.result(),
                        NODE,
                        "00000078 00000038 00000036 0000005f 00000036 00000034" + "00".repeat(104)
                                + "00000000007f68cc 00000002 00000a24 00000001 00000001 00000002 00000001"),
                row(
                        Procedures.NODE_GET_CPU_MAP.result(),
                        new GetCpuMapRet(ByteString.of((byte) 3), 2, 2),
                        "00000001 03000000 00000002 00000002"),
                row(
                        Procedures.NODE_GET_CPU_STATS.arguments(),
                        new GetCpuStatsArgs(-1, 4, 0),
                        "ffffffff 00000004 00000000"),
                row(
                        Procedures.NODE_GET_CPU_STATS.result(),
                        new GetStatsRet(
                                List.of(new Stat("kernel", 0x44a123bcd00L), new Stat("iowait", 0x8520be6900L)), 0),
                        "00000002 00000006 6b65726e656c0000 0000044a123bcd00 00000006 696f776169740000"
                                + "0000008520be6900 00000000"),
                row(
                        Procedures.NODE_GET_CELLS_FREE_MEMORY.arguments(),
                        new GetCellsFreeMemoryArgs(0, 4),
                        "00000000 00000004"),
                row(Procedures.NODE_GET_CELLS_FREE_MEMORY.result(), List.of(0x17d763000L), "00000001 000000017d763000"),
                row(
                        Procedures.NODE_GET_FREE_PAGES.arguments(),
                        new GetFreePagesArgs(List.of(4), -1, 1, 0),
                        "00000001 00000004 ffffffff 00000001 00000000"),
                row(
                        Procedures.NODE_GET_SECURITY_MODEL.result(),
                        new GetSecurityModelRet("none", "0"),
                        "00000005 0000006e 0000006f 0000006e 00000065 00000000 00000002 00000030 00000000"),
                row(
                        Procedures.NODE_GET_MEMORY_PARAMETERS.result(),
                        new GetParametersRet(
                                List.of(
                                        new TypedParameter("shm_pages_to_scan", new TypedParameter.UnsignedInt(100)),
                                        new TypedParameter("shm_pages_shared", new TypedParameter.UnsignedHyper(0))),
                                0),
                        "00000002 00000011 73686d5f70616765735f746f5f7363616e000000 00000002 00000064"
                                + "00000010 73686d5f70616765735f736861726564 00000004 0000000000000000 00000000"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                row(
                        Procedures.NODE_GET_MEMORY_STATS.arguments(),
                        new GetMemoryStatsArgs(1, 2, 3),
                        "00000001 00000002 00000003"),
                row(Procedures.NODE_GET_MEMORY_STATS.result(), new GetStatsRet(List.of(), 4), "00000000 00000004"),
                row(
                        Procedures.NODE_GET_CPU_MAP.arguments(),
                        new GetCpuMapArgs(true, false, 1),
                        "00000001 00000000 00000001"),
                row(Procedures.NODE_GET_SEV_INFO.arguments(), new GetParametersArgs(1, 4), "00000001 00000004"),
                row(
                        Procedures.NODE_GET_SEV_INFO.result(),
                        new GetParametersRet(List.of(new TypedParameter("p", new TypedParameter.Flag(true))), 1),
                        "00000001" + text('p') + "00000006 00000001 00000001"),
                row(
                        Procedures.NODE_NUM_OF_DEVICES.arguments(),
                        new NumOfDevicesArgs(Optional.of("c"), 1),
                        "00000001" + text('c') + "00000001"),
                row(
                        Procedures.NODE_LIST_DEVICES.arguments(),
                        new ListDevicesArgs(Optional.empty(), 7, 1),
                        "00000000 00000007 00000001"));
    }

    @Test
    void repliesOnlyTheRequestedPartsOfTheCpuMap() {
        NodeCpuMap map = new NodeCpuMap(10, CpuSet.parse("0-1,9"));
        GetCpuMapRet all = GetCpuMapRet.of(map, new GetCpuMapArgs(true, true, 0));
        assertThat(all).isEqualTo(new GetCpuMapRet(ByteString.of((byte) 3, (byte) 2), 3, 10));
        assertThat(all.toCpuMap()).isEqualTo(map);
        assertThat(GetCpuMapRet.of(map, new GetCpuMapArgs(false, false, 0)))
                .isEqualTo(new GetCpuMapRet(ByteString.of(), 0, 10));
    }

    @Test
    void cutsALongCpuModelSoThatAZeroFollows() {
        NodeInfo node = new NodeInfo("m".repeat(40), MemorySize.ofKibibytes(1), 1, 1, new NodeInfo.Shape(1, 1, 1, 1));
        Message message = Message.of(Header.call(6, 1), NodeMessages.GET_INFO_RET, node);
        assertThat(message.read(NodeMessages.GET_INFO_RET).cpuModel()).isEqualTo("m".repeat(31));
    }
}
