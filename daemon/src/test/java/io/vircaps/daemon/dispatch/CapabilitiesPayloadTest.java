package io.vircaps.daemon.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.connect.CapabilitiesDocument;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.Message;
import io.vircaps.rpc.xdr.XdrCodec;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilitiesPayloadTest {
    private CapabilitiesDocument document = new CapabilitiesDocument("<a/>", 1, List.of());
    private final CapabilitiesPayload payload = new CapabilitiesPayload(() -> document);

    private static String text(ByteBuffer payload) {
        return new Message(Header.call(7, 1), payload).read(XdrCodec.STRING);
    }

    @Test
    void isEncodedOnceAGeneration() {
        assertThat(payload.isWarm()).isFalse();
        ByteBuffer first = payload.current();
        assertThat(text(first)).isEqualTo("<a/>");
        assertThat(payload.isWarm()).isTrue();
        assertThat(payload.current()).isSameAs(first);
        document = new CapabilitiesDocument("<b/>", 2, List.of());
        assertThat(text(payload.current())).isEqualTo("<b/>");
    }

    @Test
    void isReadOnlyAndOutsideTheHeap() {
        assertThat(payload.current().isReadOnly()).isTrue();
        assertThat(payload.current().isDirect()).isTrue();
    }
}
