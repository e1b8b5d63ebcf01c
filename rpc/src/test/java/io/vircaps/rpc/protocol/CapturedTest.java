package io.vircaps.rpc.protocol;

import io.vircaps.rpc.protocol.AuthMessages.AuthType;
import io.vircaps.rpc.protocol.ConnectMessages.OpenArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuMapRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCpuStatsArgs;
import io.vircaps.rpc.protocol.ConnectMessages.GetDomainCapabilitiesArgs;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.ConnectMessages.DomainStatsRecord;
import io.vircaps.rpc.protocol.ConnectMessages.RegisterEventArgs;
import io.vircaps.rpc.protocol.NodeMessages.GetFreePagesArgs;
import io.vircaps.rpc.protocol.ConnectMessages.ListAllRet;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.protocol.NodeMessages.GetParametersRet;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepRet;
import io.vircaps.rpc.protocol.AuthMessages.SaslStartArgs;
import io.vircaps.rpc.protocol.AuthMessages.SaslStepArgs;
import io.vircaps.rpc.protocol.RemoteObjects.Secret;
import io.vircaps.rpc.protocol.RemoteObjects.SecretUsage;
import io.vircaps.rpc.protocol.NodeMessages.GetSecurityModelRet;
import io.vircaps.rpc.protocol.RemoteObjects.StorageVolume;
import io.vircaps.rpc.protocol.NodeMessages.Stat;
import io.vircaps.rpc.protocol.NodeMessages.GetStatsRet;
import io.vircaps.rpc.protocol.NodeMessages.GetCellsFreeMemoryArgs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vircaps.model.CpuSet;
import io.vircaps.model.MemorySize;
import io.vircaps.model.host.NodeInfo;
import io.vircaps.model.node.NodeCpuMap;
import io.vircaps.rpc.xdr.ByteString;
import io.vircaps.rpc.xdr.XdrCodec;
import io.vircaps.rpc.xdr.XdrException;
import io.vircaps.rpc.xdr.XdrReader;
import io.vircaps.rpc.xdr.XdrWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Payloads as they went between libvirt's own client library and its daemon 9.0.0, and some after its grammar. */
class CapturedTest {
    private static final NodeInfo NODE =
            new NodeInfo("x86_64", MemorySize.ofKibibytes(8_349_900), 2, 2596, new NodeInfo.Shape(1, 1, 2, 1));
    private static final UUID DEFAULT_NETWORK = UUID.fromString("99254d54-42b3-474e-b2ed-ec272d21be86");
    private static final String ONE_A = "0000000100000061";
    private static final String TEXT_A = "0000000161000000";

    static Stream<Arguments> payloads() {
        return Stream.of(captured(), byGrammar()).flatMap(rows -> rows);
    }

    private static Stream<Arguments> captured() {
        return Stream.of(
                row(Procedures.AUTH_LIST.result(), List.of(AuthType.NONE), "0000000100000000"),
                row(
                        Procedures.CONNECT_OPEN.arguments(),
                        new OpenArgs(Optional.of("qemu:///system"), OpenArgs.READ_ONLY),
                        "000000010000000e71656d753a2f2f2f73797374656d000000000001"),
                row(
                        Procedures.NODE_GET_INFO.result(),
                        NODE,
                        "00000078000000380000003600" + "00005f0000003600000034" + "00".repeat(104)
                                + "00000000007f68cc0000000200000a2400000001000000010000000200000001"),
                row(
                        Procedures.NODE_GET_CPU_MAP.result(),
                        new GetCpuMapRet(ByteString.of((byte) 3), 2, 2),
                        "00000001030000000000000200000002"),
                row(Procedures.NODE_GET_CPU_STATS.arguments(), new GetCpuStatsArgs(-1, 4, 0), "ffffffff0000000400000000"),
                row(
                        Procedures.NODE_GET_CPU_STATS.result(),
                        new GetStatsRet(
                                List.of(new Stat("kernel", 0x44a123bcd00L), new Stat("iowait", 0x8520be6900L)),
                                0),
                        "00000002" + "000000066b65726e656c00000000044a123bcd00" + "00000006696f776169740000"
                                + "0000008520be690000000000"),
                row(Procedures.NODE_GET_CELLS_FREE_MEMORY.arguments(), new GetCellsFreeMemoryArgs(0, 4), "0000000000000004"),
                row(Procedures.NODE_GET_CELLS_FREE_MEMORY.result(), List.of(0x17d763000L), "00000001000000017d763000"),
                row(
                        Procedures.NODE_GET_FREE_PAGES.arguments(),
                        new GetFreePagesArgs(List.of(4), -1, 1, 0),
                        "0000000100000004ffffffff0000000100000000"),
                row(
                        Procedures.NODE_GET_SECURITY_MODEL.result(),
                        new GetSecurityModelRet("none", "0"),
                        "000000050000006e0000006f0000006e0000006500000000" + "000000020000003000000000"),
                row(
                        Procedures.NODE_GET_MEMORY_PARAMETERS.result(),
                        new GetParametersRet(
                                List.of(
                                        new TypedParameter("shm_pages_to_scan", new TypedParameter.UnsignedInt(100)),
                                        new TypedParameter("shm_pages_shared", new TypedParameter.UnsignedHyper(0))),
                                0),
                        "00000002" + "0000001173686d5f70616765735f746f5f7363616e0000000000000200000064"
                                + "0000001073686d5f70616765735f736861726564000000040000000000000000" + "00000000"),
                row(
                        Procedures.CONNECT_LIST_ALL_NETWORKS.result(),
                        new ListAllRet<>(List.of(new NamedObject("default", DEFAULT_NETWORK)), 1),
                        "000000010000000764656661756c740099254d5442b3474eb2edec272d21be8600000001"));
    }

    private static Stream<Arguments> byGrammar() {
        GetDomainCapabilitiesArgs kvm = new GetDomainCapabilitiesArgs(
                Optional.empty(), Optional.of("a"), Optional.empty(), Optional.of("a"), 0);
        String kvmBytes = "00000000" + "00000001" + TEXT_A + "00000000" + "00000001" + TEXT_A;
        ByteString a = ByteString.of((byte) 'a');
        return Stream.of(
                row(
                        Procedures.AUTH_SASL_START.arguments(),
                        new SaslStartArgs("a", Optional.of(a)),
                        TEXT_A + "00000000" + ONE_A),
                row(Procedures.AUTH_SASL_STEP.arguments(), new SaslStepArgs(Optional.empty()), "0000000100000000"),
                row(
                        Procedures.AUTH_SASL_STEP.result(),
                        new SaslStepRet(true, Optional.of(ByteString.of())),
                        "000000010000000000000000"),
                row(
                        Procedures.CONNECT_GET_DOMAIN_CAPABILITIES.arguments(),
                        kvm,
                        kvmBytes + "00000000"),
                row(
                        Procedures.CONNECT_LIST_ALL_SECRETS.result(),
                        new ListAllRet<>(List.of(new Secret(DEFAULT_NETWORK, 2, "a")), 1),
                        "00000001" + "99254d5442b3474eb2edec272d21be86" + "00000002" + TEXT_A + "00000001"),
                row(
                        EventProcedures.NODE_DEVICE_REGISTER.arguments(),
                        new RegisterEventArgs<>(1, Optional.of("a")),
                        "00000001" + "00000001" + TEXT_A),
                row(LookupProcedures.SECRET_BY_USAGE.arguments(), new SecretUsage(2, "a"), "00000002" + TEXT_A),
                row(LookupProcedures.VOLUME_BY_KEY.result(), new StorageVolume("a", "a", "a"), TEXT_A + TEXT_A + TEXT_A),
                row(
                        Procedures.CONNECT_GET_ALL_DOMAIN_STATS.result(),
                        List.of(new DomainStatsRecord(new Domain("a", DEFAULT_NETWORK, -1), List.of())),
                        "00000001" + TEXT_A + "99254d5442b3474eb2edec272d21be86" + "ffffffff" + "00000000"),
                row(
                        Procedures.NODE_GET_SEV_INFO.result(),
                        new GetParametersRet(
                                List.of(
                                        new TypedParameter("a", new TypedParameter.Int(-1)),
                                        new TypedParameter("a", new TypedParameter.Hyper(-1)),
                                        new TypedParameter("a", new TypedParameter.Real(1.5)),
                                        new TypedParameter("a", new TypedParameter.Flag(true)),
                                        new TypedParameter("a", new TypedParameter.Text("a"))),
                                0),
                        "00000005" + TEXT_A + "00000001ffffffff" + TEXT_A + "00000003ffffffffffffffff" + TEXT_A
                                + "000000053ff8000000000000" + TEXT_A + "0000000600000001" + TEXT_A + "00000007"
                                + TEXT_A + "00000000"));
    }

    private static <T> Arguments row(XdrCodec<T> codec, T value, String hex) {
        return Arguments.of(codec, value, hex);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void readsWhatLibvirtSends(XdrCodec<?> codec, Object value, String hex) {
        XdrReader in = XdrReader.of(HexFormat.of().parseHex(hex));
        assertThat(codec.read(in)).isEqualTo(value);
        in.end();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void writesWhatLibvirtSends(XdrCodec<Object> codec, Object value, String hex) {
        XdrWriter out = new XdrWriter();
        codec.write(out, value);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex);
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void noticesATruncationAtEveryByte(XdrCodec<?> codec, Object value, String hex) {
        byte[] whole = HexFormat.of().parseHex(hex);
        for (int length = 0; length < whole.length; length++) {
            XdrReader in = new XdrReader(whole, 0, length);
            assertThatThrownBy(() -> codec.read(in))
                    .as("%s, %d bytes", value, length)
                    .isInstanceOf(XdrException.class);
        }
    }

    @Test
    void refusesATypedParameterOfNoType() {
        XdrReader in = XdrReader.of(HexFormat.of().parseHex(TEXT_A + "00000008" + "00000000"));
        assertThatThrownBy(() -> TypedParameter.CODEC.read(in))
                .isInstanceOf(XdrException.class)
                .hasMessageContaining("from 1 to 7");
    }

    @Test
    void answersOnlyWhatOfTheCpuMapIsWanted() {
        NodeCpuMap map = new NodeCpuMap(10, CpuSet.parse("0-1,9"));
        GetCpuMapRet all = GetCpuMapRet.of(map, new GetCpuMapArgs(true, true, 0));
        assertThat(all).isEqualTo(new GetCpuMapRet(ByteString.of((byte) 3, (byte) 2), 3, 10));
        assertThat(all.toCpuMap()).isEqualTo(map);
        assertThat(GetCpuMapRet.of(map, new GetCpuMapArgs(false, false, 0)))
                .isEqualTo(new GetCpuMapRet(ByteString.of(), 0, 10));
    }

    @Test
    void numbersEachProcedureOnce() {
        assertThat(Procedures.all()).extracting(Procedure::number).doesNotHaveDuplicates();
        assertThat(Procedures.all()).extracting(Procedure::name).doesNotHaveDuplicates();
        assertThat(Procedures.all())
                .allSatisfy(procedure -> assertThat(procedure.number()).isBetween(1, Procedures.HIGHEST));
    }
}
