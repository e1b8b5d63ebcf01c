package io.vircaps.rpc.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.model.Problem;
import io.vircaps.model.VircapsException;
import io.vircaps.rpc.protocol.RemoteObjects.Domain;
import io.vircaps.rpc.protocol.RemoteObjects.NamedObject;
import io.vircaps.rpc.xdr.XdrReader;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RemoteErrorTest {
    /** As libvirtd 9.0.0 sent it. */
    private static final String UNKNOWN_PROCEDURE = "00000027" + "00000007" + "00000001"
            + "00000017756e6b6e6f776e2070726f6365647572653a203939393900" + "00000002" + "00000000"
            + "00000001" + "0000000225730000" + "00000001"
            + "00000017756e6b6e6f776e2070726f6365647572653a203939393900" + "00000000" + "ffffffff" + "ffffffff"
            + "00000000";

    @Test
    void hasTheBytesOfLibvirt() {
        Message ours = Message.of(
                Header.call(9999, 1).reply(MessageStatus.ERROR),
                RemoteError.CODEC,
                RemoteError.ofRpc("unknown procedure: 9999"));
        byte[] bytes = new byte[ours.payloadSize()];
        ours.payload().get(bytes);
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(UNKNOWN_PROCEDURE);
    }

    @Test
    void carriesAllThatLibvirtMaySend() {
        UUID uuid = UUID.fromString("99254d54-42b3-474e-b2ed-ec272d21be86");
        RemoteError full = new RemoteError(
                42,
                10,
                Optional.empty(),
                1,
                new RemoteError.Details(
                        Optional.of(new Domain("guest", uuid, 3)),
                        Optional.of("one"),
                        Optional.empty(),
                        Optional.of("three"),
                        4,
                        5,
                        Optional.of(new NamedObject("net", uuid))));
        Message message = Message.of(Header.call(1, 1), RemoteError.CODEC, full);
        assertThat(message.read(RemoteError.CODEC)).isEqualTo(full);
        assertThat(full.text()).contains("42");
    }

    @Test
    void isReadWhole() {
        XdrReader in = XdrReader.of(HexFormat.of().parseHex(UNKNOWN_PROCEDURE));
        assertThat(RemoteError.CODEC.read(in).text()).isEqualTo("unknown procedure: 9999");
        in.end();
    }

    @Test
    void namesThePlaceOfAnException() {
        RemoteError error = RemoteError.of(new VircapsException(
                Problem.of(Kind.XML_ERROR, "not well-formed").at("line 3")));
        assertThat(error.code()).isEqualTo(27);
        assertThat(error.text()).isEqualTo("line 3: not well-formed");
    }
}
