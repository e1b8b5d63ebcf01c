package io.vircaps.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vircaps.model.Kind;
import io.vircaps.rpc.protocol.Header;
import io.vircaps.rpc.protocol.RemoteError;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RpcExceptionTest {
    @Test
    void namesWhatWasExpectedAndFound() {
        assertThat(new RpcException.BadLength(-1, 100))
                .hasMessage("invalid message length: expected from 28 to 100 bytes, found '4294967295'");
        assertThat(new RpcException.Unexpected("a reply", Header.call(1, 2)))
                .hasMessageContaining("unexpected message: expected a reply, found 'Header[");
        assertThat(new RpcException.NoMemory(7)).hasMessage("no memory left for a message of 7 bytes");
    }

    @Test
    void hasTheKindOfTheDaemonsError() {
        RpcException.Refused refused = new RpcException.Refused(RemoteError.of(67, 10, "unsupported: ", "x"));
        assertThat(refused.kind()).isEqualTo(Kind.CONFIG_UNSUPPORTED);
        assertThat(refused.error().domain()).isEqualTo(10);
        assertThat(refused).hasMessage("unsupported: x");
    }

    @Test
    void statesTheReasonOfABrokenConnection() {
        assertThat(new RpcException.Closed("cannot read data", new IOException("Connection reset")))
                .hasMessage("cannot read data: Connection reset");
        assertThat(new RpcException.Closed("cannot read data", new IOException()))
                .hasMessage("cannot read data");
        assertThat(new RpcException.TimedOut("no reply", Duration.ofMillis(20)))
                .hasMessage("no reply within 20 ms")
                .extracting(RpcException::kind)
                .isEqualTo(Kind.OPERATION_TIMEOUT);
    }
}
